import { ajouterJours, expireA } from '../../commun';
import { obligations, type EtatPourvoi } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { interetLoi } from '.';

const PARTIES = [{ id: 'd1', role: 'intervenant', nom: 'Un', demeure: 'metropole' }, { id: 'f1', role: 'intervenant', nom: 'Deux', demeure: 'etranger' }];
const POURVOI = { fondement: 'interet-loi', parties: PARTIES, juridiction: 'Cour d’appel', dateDecision: '2021-03-03' };

/** A pourvoi of the procureur général stopped at each of its stages: the parties have until 2026-04-13. */
const recits = {
  vide: () => new DossierEssai('26-10.001', 'interet-loi'),
  forme: () => recits.vide().jouer('EI01', '2026-02-03', POURVOI),
  avise: () => recits.forme().jouer('EI02', '2026-02-12'),
  audience: () => recits.avise().jouer('EI04', '2026-02-20', { dateAudience: '2026-05-20' }),
  excesDePouvoir: () => recits.vide().jouer('EI01', '2026-02-03', { ...POURVOI, fondement: 'exces-de-pouvoir' }),
  excesAudience: () => recits.excesDePouvoir().jouer('EI04', '2026-02-20', { dateAudience: '2026-05-20' }),
  penal: () => recits.vide().jouer('EI01', '2026-02-03', { ...POURVOI, fondement: 'interet-loi-penal', dateDecision: '2001-03-03' }),
  juge: () => recits.audience().jouer('EI05', '2026-06-10', { issue: 'interet-loi-annulation' }),
  seul: () => recits.vide().jouer('EI01', '2026-02-03', { fondement: 'interet-loi', juridiction: 'Cour d’appel', dateDecision: '2024-03-04' }),
};
type Recit = keyof typeof recits;
const ACTES = interetLoi.actes.filter(({ definition }) => definition.id.startsWith('EI'));
const genres = (etat: EtatPourvoi) => obligations(etat).taches.map(({ genre }) => genre);

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'EI01', depuis: 'vide', le: '2026-03-03', donnees: POURVOI, regions: { JUG: 'formee' }, echeances: [['cpc-639-1', 'satisfaite', '2026-03-03']] },
  { acte: 'EI01', depuis: 'vide', le: '2026-03-03', donnees: { ...POURVOI, fondement: 'exces-de-pouvoir' }, echeances: [['cpc-639-3', 'satisfaite', '2026-03-03']] },
  { acte: 'EI01', depuis: 'vide', le: '2026-03-04', donnees: { ...POURVOI, fondement: 'ordre-du-ministre' } },
  { acte: 'EI02', depuis: 'forme', le: '2026-02-12', regions: { JUG: 'avisees' }, echeances: [['cpc-639-1-observations', 'courante', '2026-04-13']] },
  { acte: 'EI03', depuis: 'avise', le: '2026-04-13', partie: 'f1', echeances: [['cpc-639-1-observations', 'satisfaite']] },
  { acte: 'EI04', depuis: 'avise', le: '2026-02-20', donnees: { dateAudience: '2026-05-20' }, regions: { AUDIENCE: 'fixee' } },
  { acte: 'EI05', depuis: 'audience', le: '2026-04-14', donnees: { issue: 'interet-loi-annulation' }, issue: 'interet-loi-annulation', regions: { JUG: 'arret' } },
  { acte: 'EI05', depuis: 'excesAudience', le: '2026-06-10', donnees: { issue: 'interet-loi-rejet' }, issue: 'interet-loi-rejet' },
];

describe('Chaque acte du pourvoi du procureur général, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé', () => {
  refuse(recits, [
    ['EI02', 'vide', '2026-02-12', 'prealable-manquant'], ['EI02', 'excesDePouvoir', '2026-02-12', 'avis-sans-objet'], ['EI02', 'seul', '2026-02-12', 'partie-manquante'], ['EI04', 'vide', '2026-02-20', 'prealable-manquant', { dateAudience: '2026-05-20' }],
    ['EI04', 'avise', '2026-02-20', 'date-anterieure', { dateAudience: '2026-02-19' }], ['EI05', 'avise', '2026-06-10', 'prealable-manquant', { issue: 'interet-loi-rejet' }], ['EI05', 'audience', '2026-04-13', 'observations-attendues', { issue: 'interet-loi-rejet' }], ['EI05', 'juge', '2026-06-11', 'instance-terminee', { issue: 'interet-loi-rejet' }],
  ], () => undefined);
});

describe('Un acte reçu hors délai est enregistré et marqué', () => {
  marque(recits, [
    ['EI01', 'vide', '2026-03-04', 'tardif', undefined, POURVOI], ['EI01', 'vide', '2026-03-04', 'tardif', undefined, { ...POURVOI, fondement: 'exces-de-pouvoir' }], ['EI01', 'vide', '2026-03-04', 'mentions-incompletes', undefined, { fondement: 'interet-loi' }],
    ['EI03', 'avise', '2026-04-14', 'tardif', 'f1'], ['EI03', 'forme', '2026-04-14', 'prealable-manquant', 'f1'],
  ]);
});

describe('Le pourvoi du procureur général', () => {
  it('hors des cinq ans, appelle l’examen de l’irrecevabilité ; des observations tardives n’en appellent aucun', () => {
    expect(genres(recits.vide().jouer('EI01', '2026-03-04', POURVOI).etat)).toContain('examiner-sanction');
    expect(genres(recits.avise().jouer('EI03', '2026-04-14', {}, { partie: 'f1' }).etat)).not.toContain('examiner-sanction');
  });

  it('en matière pénale, ne connaît aucun délai et n’appelle aucun avis aux parties', () => {
    const { etat } = recits.penal();
    expect([Object.keys(etat.echeances), genres(etat)]).toEqual([[], ['fixer-audience']]);
  });

  it('attend la fin des deux mois avant que l’audience ne soit demandée', () => {
    const dossier = recits.avise();
    expect(genres(dossier.etat)).toEqual(['presenter-observations', 'presenter-observations']);
    expect(genres(dossier.jouer('GE13', ajouterJours('2026-04-13', 1), {}, { le: expireA('2026-04-13') }).etat)).toContain('fixer-audience');
  });

  it('ne peut viser une décision postérieure', () => {
    expect(recits.vide().jouer('EI01', '2021-03-02', POURVOI).dernierRefus).toMatchObject({ code: 'champ-invalide', champ: 'donnees.dateDecision' });
  });
});
