import { calculerDelai, delaiJudiciaire, rendreEtape, type DemandeDelai } from '.';
import { droitEnVigueur } from '../regles';
import { calcule, couru, motive } from './essais';
import motifs from './motifs.json';

const clair = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');

/** Whole derivations, read over line by line: every step, every article, every reserve. */
describe('Le calcul motivé, mot à mot', () => {
  it.each(motifs)('$demande', ({ demande, texte }) => {
    expect(motive(demande as DemandeDelai).split('\n')).toEqual(texte);
  });

  it('réunit les articles de la règle et ceux du calcul, chacun une fois', () => {
    expect(couru({ regle: 'cpc-346', depart: '2026-01-31', demeure: 'outre-mer' }).articles).toEqual(['CPC 346', 'CPC 643', 'CPC 640', 'CPC 641 al. 2', 'CPC 641 al. 3', 'CPC 642', 'CPC 642 al. 1']);
    expect(couru({ delai: { nombre: 2, unite: 'jours' }, matiere: 'penal', depart: '2026-03-02' })).toMatchObject({ regle: null, version: 'origine', sanction: null, verifie: true, articles: ['CPP 801'] });
  });

  it('nomme la règle, sa version et sa sanction', () => {
    expect(couru({ regle: 'cpc-612', depart: '2026-02-10' })).toMatchObject({ regle: 'cpc-612', version: '1980-01-01', sanction: 'irrecevabilité du pourvoi' });
    expect(calcule({ regle: 'cpc-612', depart: '2026-02-10', interruption: { motif: 'tutelle', date: '2026-03-03' } })).toMatchObject({ regle: 'cpc-612', version: '1980-01-01', sanction: 'irrecevabilité du pourvoi' });
  });

  it('dit qu’un critère de version a été donné', () => {
    expect(motive({ regle: 'cpc-982', depart: '2008-06-02', criteres: { pourvoi: '2008-05-24' } })).toContain('Texte appliqué : rédaction de 2005, selon la date du pourvoi (24 mai 2008).');
  });

  it('rend la décision qui fixe un délai, sans calcul', () => {
    const delai = delaiJudiciaire('2026-12-26', 'CPP 588');
    expect(delai).toMatchObject({ version: 'origine', verifie: true, reserves: [], sanction: null, dernierJourBrut: '2026-12-26' });
    expect(delai.etapes.map((e) => clair(rendreEtape(e)))).toEqual(['Délai fixé par une décision au samedi 26 décembre 2026.']);
  });
});

describe('Une règle sans article, ou sans version, n’existe pas dans le tableau', () => {
  const { regles } = droitEnVigueur();
  const avec = (plus: object) => ({ empreinte: 'x', regles: { essai: { ...regles['cpp-567-2-arret']!, id: 'essai', ...plus } } });

  it('se calcule pourtant sans article, sans rien inventer', () => {
    const resultat = calculerDelai({ regle: 'essai', depart: '2026-11-30', demeure: 'etranger' }, avec({ articles: [] }));
    expect(resultat).toMatchObject({ ok: true, valeur: { dernierJour: '2027-02-28', articles: ['CPP 801'] } });
    expect(resultat.ok && resultat.valeur.etapes.filter(({ article }) => article === '').map(({ operateur }) => operateur)).toEqual(['version', 'distance-sans-objet', 'prorogation-exclue']);
  });

  it('lève une erreur qui la nomme quand elle n’a pas de version', () => {
    expect(() => calculerDelai({ regle: 'essai', depart: '2026-11-30' }, avec({ versions: [] }))).toThrow(new RangeError('Rule without a version: essai'));
  });
});
