import { ajouterJours } from '../../commun';
import type { Parcours } from '../parcours';
import { etapesDe, procedures } from '../etapes';
import { dessiner, durees, mouvements, retient, stock, type FiltreParcours } from '.';

const JOUR = '2026-11-22';
const ligne = (rang: number, plus: Partial<Parcours> = {}): Parcours => ({
  _id: `26-95.${String(rang).padStart(3, '0')}`, version: 1, procedure: 'civil-ro', chambre: 'C1', matiere: 'bail', etape: 'declare', entree: '2026-11-02', issue: null, clos: null, restreintA: [],
  passages: [{ etape: 'declare', du: '2026-11-02' }], ...plus,
});
const LIGNES: Parcours[] = [
  ligne(1),
  ligne(2, { chambre: 'SO', matiere: null, entree: '2026-05-04', etape: 'attente-memoire-ampliatif', passages: [{ etape: 'declare', du: '2026-05-04' }, { etape: 'attente-memoire-ampliatif', du: '2026-11-16' }] }),
  ligne(3, { chambre: null, entree: '2024-09-02', etape: 'arret', issue: { code: 'rejet', date: '2026-11-10' }, passages: [{ etape: 'declare', du: '2024-09-02' }, { etape: 'arret', du: '2026-11-10' }] }),
  ligne(4, { entree: '2025-06-02', etape: 'clos', issue: { code: 'rejet', date: '2026-10-05' }, clos: '2026-10-20', passages: [{ etape: 'declare', du: '2025-06-02' }, { etape: 'arret', du: '2026-10-05' }, { etape: 'clos', du: '2026-10-20' }] }),
];
const ouvrir = (filtre: FiltreParcours): number => LIGNES.filter(retient(filtre, JOUR)).length;

test('Le stock compte les seuls dossiers en cours, par chambre, matière, étape et âge, et chaque chiffre ouvre la liste qu’il compte.', () => {
  const s = stock(LIGNES, {}, JOUR);
  expect(s.total).toBe(3);
  expect(s.parChambre.map(({ libelle, nombre }) => [libelle, nombre])).toEqual([['Première chambre civile', 1], ['Sans chambre encore', 1], ['Chambre sociale', 1]]);
  expect(s.parAge.map(({ libelle, nombre }) => [libelle, nombre])).toEqual([['moins de 90 jours', 1], ['de 180 à 364 jours', 1], ['730 jours et plus', 1]]);
  expect(s.parMatiere.find(({ cle }) => cle === 'sans-matiere')).toMatchObject({ libelle: 'Matière non indiquée', nombre: 1 });
  for (const figure of [...s.parChambre, ...s.parMatiere, ...s.parEtape, ...s.parAge]) expect([figure.cle, ouvrir(figure.filtre)]).toEqual([figure.cle, figure.nombre]);
  expect(ouvrir(s.filtre)).toBe(s.total);
});

test('Une étape ne nomme sa procédure que si une autre procédure a une étape de même nom.', () => {
  const libelles = (lignes: Parcours[]) => stock(lignes, {}, JOUR).parEtape.map(({ libelle }) => libelle).sort();
  expect(libelles([ligne(1), ligne(2, { etape: 'en-etat' })])).toEqual(['En état', 'Pourvoi déclaré']);
  expect(libelles([ligne(1), ligne(2, { etape: 'delibere' }), ligne(3, { procedure: 'penal', etape: 'delibere' })])).toEqual(['En délibéré (Pourvoi civil avec représentation obligatoire)', 'En délibéré (Pourvoi en matière pénale)', 'Pourvoi déclaré']);
});

test('Les entrées, décisions, sorties et stock se comptent par mois et par semaine civile, et le dernier stock est celui d’aujourd’hui.', () => {
  const mois = mouvements(LIGNES, {}, { pas: 'mois', du: '2026-10-15', au: JOUR });
  expect(mois.map(({ du, entrees, decisions, sorties, stock: s }) => [du, entrees, decisions, sorties, s])).toEqual([['2026-10-01', 0, 1, 1, 2], ['2026-11-01', 1, 1, 0, 3]]);
  const semaines = mouvements(LIGNES, {}, { pas: 'semaine', du: '2026-11-01', au: JOUR });
  expect(semaines.map(({ du, au, entrees }) => [du, au, entrees])).toEqual([['2026-10-26', '2026-11-01', 0], ['2026-11-02', '2026-11-08', 1], ['2026-11-09', '2026-11-15', 0], ['2026-11-16', '2026-11-22', 0]]);
  for (const periode of [...mois, ...semaines]) {
    for (const cle of ['entrees', 'decisions', 'sorties', 'stock'] as const) expect([periode.du, cle, ouvrir(periode.filtres[cle])]).toEqual([periode.du, cle, periode[cle]]);
  }
});

test('Le dessin de la procédure suit l’ordre du droit et montre combien de dossiers passent d’une étape à l’autre, et en combien de jours.', () => {
  const [dessin] = dessiner(LIGNES, {}, JOUR, 30);
  expect(dessin!.nom).toBe('Pourvoi civil avec représentation obligatoire');
  const { etapes, liens } = dessin!;
  expect(etapes[0]!.code).toBe('delai-ouvert');
  expect(etapes.at(-1)!.code).toBe('clos');
  expect(etapes.reduce((total, { nombre }) => total + nombre, 0)).toBe(3);
  expect(etapes.find(({ code }) => code === 'attente-memoire-ampliatif')).toMatchObject({ nombre: 1, ageMedian: 6, arrives: 1, partis: 0 });
  expect(liens.map(({ de, vers, nombre, joursMedians }) => [de, vers, nombre, joursMedians])).toEqual([['declare', 'attente-memoire-ampliatif', 1, 196], ['declare', 'arret', 1, 799]]);
  for (const { filtre, nombre } of [...etapes, ...liens]) expect(ouvrir(filtre)).toBe(nombre);
  for (const { filtreArrives, arrives, filtrePartis, partis } of etapes) expect([ouvrir(filtreArrives), ouvrir(filtrePartis)]).toEqual([arrives, partis]);
});

test('Chaque procédure du catalogue a son dessin, même quand aucun dossier ne la suit.', () => {
  const dessins = dessiner([], {}, JOUR, 30);
  expect(dessins.map(({ procedure }) => procedure)).toEqual(procedures());
  for (const { procedure, etapes, liens } of dessins) expect([etapes.map(({ code }) => code), etapes.every(({ nombre, arrives }) => nombre + arrives === 0), liens]).toEqual([etapesDe(procedure).map(({ code }) => code), true, []]);
});

test('Les durées vont de l’entrée à la décision et à la clôture, puis étape par étape, sur la période où elles s’achèvent.', () => {
  const [decision, cloture, declare] = durees(LIGNES, {}, '2026-10-01', JOUR);
  expect(decision).toMatchObject({ code: 'jusqu-a-la-decision', nombre: 2, moyenne: 644.5, mediane: 490, neufDixiemes: 799 });
  expect(cloture).toMatchObject({ code: 'jusqu-a-la-cloture', nombre: 1, mediane: 505 });
  expect(declare).toMatchObject({ code: 'civil-ro/declare', libelle: 'Pourvoi déclaré', nombre: 3 });
});

test('Vingt mille dossiers donnent tous les chiffres en moins de 150 millisecondes de calcul.', () => {
  const codes = ['declare', 'attente-memoire-ampliatif', 'attente-memoire-defense', 'en-etat', 'distribue', 'rapporteur-designe', 'rapport-depose'];
  const lignes = Array.from({ length: 20_000 }, (_, i) => ligne(i, {
    chambre: (['C1', 'C2', 'C3', 'CO', 'SO'] as const)[i % 5]!, matiere: `matière ${i % 30}`, entree: ajouterJours(JOUR, -(i % 800)), etape: codes[i % 7]!,
    passages: codes.slice(0, (i % 7) + 1).map((etape, rang) => ({ etape, du: ajouterJours(JOUR, rang * 10 - (i % 800)) })),
  }));
  const mesurer = (calcul: () => unknown): number => {
    const temps = Array.from({ length: 5 }, () => { const debut = process.cpuUsage(); calcul(); const { user, system } = process.cpuUsage(debut); return (user + system) / 1_000; });
    return temps.sort((a, b) => a - b)[2]!;
  };
  expect(mesurer(() => stock(lignes, {}, JOUR))).toBeLessThan(150);
  expect(mesurer(() => mouvements(lignes, {}, { pas: 'semaine', du: '2025-11-22', au: JOUR }))).toBeLessThan(150);
  expect(mesurer(() => dessiner(lignes, {}, JOUR, 30))).toBeLessThan(150);
  expect(mesurer(() => durees(lignes, {}, '2025-11-22', JOUR))).toBeLessThan(150);
});
