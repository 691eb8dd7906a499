import { estDateCivile } from '../commun';
import bords from './bords.json';
import { GARDE_FOUS, REGLES, droitEnVigueur } from '.';

const GRAMMAIRE = /^(cpc|cpp|coj|ce|lpf|cdouanes|cconso|cpce|ccom|ceseda|cexpro|d2004-1463|l1881|l91-647|d2020-1717|ord58-1067)-[rl]?\d+(-\d+)*(-al\d+|-dernier-al)?(-[a-z]+)?$/;

const MOTIFS = ['départ un 31', 'départ un 29 février', 'échéance le samedi d’un lundi férié', 'échéance un jour férié', 'échéance un jour férié outre-mer', 'échéance un jour ouvrable'];

describe('Table des délais', () => {
  it.each(REGLES)('$id porte un identifiant régulier, un article, une source officielle et des données d’essai', (regle) => {
    expect(regle.id).toMatch(GRAMMAIRE);
    expect(regle.articles.length).toBeGreaterThan(0);
    expect(regle.source).toMatch(/^https:\/\/www\.legifrance\.gouv\.fr\//);
    expect(Object.keys(bords)).toContain(regle.id);
    expect([regle.intitule, regle.depart, regle.tenu].every((texte) => texte.length > 3)).toBe(true);
  });

  it.each(REGLES)('$id : versions datées, dans l’ordre, chacune avec sa durée et son texte', ({ versions }) => {
    const dates = versions.map(({ aPartirDu }) => aPartirDu);
    expect(dates.slice(1).every(estDateCivile)).toBe(true);
    expect(dates[0] === null || estDateCivile(dates[0])).toBe(true);
    expect(dates.map((date) => date ?? '')).toEqual([...new Set(dates.map((date) => date ?? ''))].sort());
    expect(versions.every(({ duree, texte }) => duree.length > 0 && texte !== '')).toBe(true);
  });

  it.each(REGLES)('$id est essayée à la fin d’un mois, un jour bissextil, avant un lundi férié, un jour férié, outre-mer, et de part et d’autre de chaque version', ({ id, versions, distance }) => {
    const motifs = (bords as Record<string, { motif: string }[]>)[id]!.map(({ motif }) => motif);
    const datees = versions.flatMap(({ aPartirDu }) => (aPartirDu === null ? [] : [`premier jour de la version du ${aPartirDu}`, `veille de la version du ${aPartirDu}`]));
    const loin = distance === null ? [] : ['demeure outre-mer', 'demeure à l’étranger'];
    expect(motifs).toEqual(expect.arrayContaining([...MOTIFS, ...loin]));
    expect(datees.filter((motif) => !motifs.includes(motif))).toEqual([]);
  });

  it.each(REGLES)('$id dit ce qui n’est pas vérifié, et seulement alors', ({ verifie, reserve, prudente, prorogationIncertaine }) => {
    expect(reserve === undefined).toBe(verifie);
    if (verifie) expect([prudente, prorogationIncertaine]).toEqual([undefined, undefined]);
  });

  it('n’a pas deux règles ni deux garde-fous de même identifiant', () => {
    const ids = [...REGLES, ...GARDE_FOUS].map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('couvre les lignes C01 à C50, C60 à C63 et S01 à S15', () => {
    const lignes = new Set([...REGLES, ...GARDE_FOUS].map(({ ligne }) => ligne));
    const attendues = [
      ...Array.from({ length: 50 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`), 'C22b', 'C22c', 'C22d', 'C22e',
      'C60', 'C61', 'C62', 'C63', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08',
      'S09', 'S09b', 'S09c', 'S10', 'S11', 'S12', 'S13', 'S14', 'S15',
    ];
    expect(attendues.filter((ligne) => !lignes.has(ligne))).toEqual([]);
  });

  it('couvre les lignes P01 à P30 et O1 à O6', () => {
    const lignes = new Set([...REGLES, ...GARDE_FOUS].map(({ ligne }) => ligne));
    const attendues = [...Array.from({ length: 30 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`), ...Array.from({ length: 6 }, (_, i) => `O${i + 1}`)];
    expect(attendues.filter((ligne) => !lignes.has(ligne))).toEqual([]);
  });

  it('couvre les lignes A1 à A8, Q1 à Q8, la demande d’avis, le réexamen et les règles de calcul', () => {
    const lignes = new Set([...REGLES, ...GARDE_FOUS].map(({ ligne }) => ligne));
    const attendues = [...Array.from({ length: 8 }, (_, i) => [`A${i + 1}`, `Q${i + 1}`]).flat(), 'avis civil', 'réexamen civil', 'calcul'];
    expect(attendues.filter((ligne) => !lignes.has(ligne))).toEqual([]);
  });

  it('ne donne aux délais du juge ni prorogation, ni distance, ni aide juridictionnelle', () => {
    const durs = REGLES.filter(({ prorogation }) => !prorogation);
    expect(durs.map(({ id }) => id)).toEqual(expect.arrayContaining(['cpp-567-2-arret', 'cpp-574-2-arret', 'cpp-571-president', 'ord58-1067-23-4', 'cpc-1031-3']));
    for (const { distance, aideJuridictionnelle, radiation } of durs) expect([distance, aideJuridictionnelle, radiation]).toEqual([null, false, false]);
  });

  it('n’augmente et n’interrompt aucun délai pénal, sauf la constitution d’avocat de l’article 585-1', () => {
    const penales = REGLES.filter(({ matiere }) => matiere === 'penal');
    expect(penales.filter(({ distance }) => distance !== null)).toEqual([]);
    expect(penales.filter(({ aideJuridictionnelle }) => aideJuridictionnelle).map(({ id }) => id)).toEqual(['cpp-585-1-al2']);
  });
});

describe('Droit en vigueur', () => {
  it('est une donnée sérialisable, la même après un aller-retour en JSON', () => {
    expect(JSON.parse(JSON.stringify(droitEnVigueur()))).toEqual(droitEnVigueur());
  });

  it('porte une empreinte stable, qui ne dépend que de son contenu', () => {
    expect(droitEnVigueur().empreinte).toMatch(/^[0-9a-f]{64}$/);
    expect(droitEnVigueur()).toBe(droitEnVigueur());
  });
});
