import { echeancesDe, obligations, type EtatPourvoi } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { revision } from '.';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Condamné', demeure: 'metropole', qualite: 'condamne', detenu: true }];
const DEMANDE = { demande: 'reexamen', dateCedh: '2025-03-28', parties: PARTIES, juridiction: 'Cour d’assises', dateDecision: '2019-03-04' };

/** Asked on 2026-03-03; an act of inquiry asked on 2026-03-13 is answered by 2026-06-13, a Saturday. */
const recits = {
  vide: () => new DossierEssai('26-80.001', 'revision-penale'),
  demandee: () => recits.vide().jouer('ER04', '2026-03-03', DEMANDE),
  acte: () => recits.demandee().jouer('ER04b', '2026-03-13', { acte: 'Expertise' }, { partie: 'd1' }),
  saisie: () => recits.demandee().jouer('ER04d', '2026-09-07', { decision: 'saisine' }),
  jugee: () => recits.saisie().jouer('ER04e', '2027-01-11', { issue: 'revision-annulation-sans-renvoi' }),
  rejetee: () => recits.demandee().jouer('ER04d', '2026-09-07', { decision: 'rejet' }),
};
type Recit = keyof typeof recits;
const ACTES = revision.actes.filter(({ definition }) => definition.id.startsWith('ER'));
const tache = (etat: EtatPourvoi, genre: string) => obligations(etat).taches.find((t) => t.genre === genre);

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'ER04', depuis: 'vide', le: '2026-03-30', donnees: DEMANDE, regions: { COMMISSION: 'saisie' }, echeances: [['cpp-622-1', 'satisfaite', '2026-03-30']] },
  { acte: 'ER04', depuis: 'vide', le: '2026-03-30', donnees: { ...DEMANDE, demande: 'revision' }, regions: { COMMISSION: 'saisie' } },
  { acte: 'ER04b', depuis: 'demandee', le: '2026-03-13', partie: 'd1', donnees: { acte: 'Expertise' }, echeances: [['cpp-624-5', 'courante', '2026-06-13']] },
  { acte: 'ER04c', depuis: 'acte', le: '2026-06-13', donnees: { decision: 'ordonne' }, echeances: [['cpp-624-5', 'satisfaite']] },
  { acte: 'ER04d', depuis: 'demandee', le: '2026-09-07', donnees: { decision: 'saisine', nombreMagistrats: 5 }, regions: { COMMISSION: 'decidee' } },
  { acte: 'ER04d', depuis: 'acte', le: '2026-04-07', donnees: { decision: 'irrecevable' }, issue: 'revision-irrecevable' },
  { acte: 'ER04e', depuis: 'saisie', le: '2027-01-11', donnees: { issue: 'revision-annulation-renvoi', nombreMagistrats: 13 }, issue: 'revision-annulation-renvoi', regions: { JUG: 'arret' } },
];

describe('Chaque acte de la révision, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé', () => {
  refuse(recits, [
    ['ER04c', 'demandee', '2026-06-13', 'prealable-manquant', { decision: 'ordonne' }], ['ER04d', 'vide', '2026-09-07', 'prealable-manquant', { decision: 'saisine' }], ['ER04d', 'demandee', '2026-09-07', 'composition-insuffisante', { decision: 'saisine', nombreMagistrats: 4 }],
    ['ER04d', 'saisie', '2026-09-08', 'commission-dessaisie', { decision: 'rejet' }], ['ER04e', 'demandee', '2027-01-11', 'prealable-manquant', { issue: 'revision-rejetee' }], ['ER04e', 'rejetee', '2027-01-11', 'instance-terminee', { issue: 'revision-rejetee' }],
    ['ER04e', 'saisie', '2027-01-11', 'composition-insuffisante', { issue: 'revision-rejetee', nombreMagistrats: 12 }], ['ER04e', 'jugee', '2027-01-12', 'instance-terminee', { issue: 'revision-rejetee' }],
  ], () => undefined);
});

describe('Un acte reçu hors délai ou hors de sa place est enregistré et marqué', () => {
  marque(recits, [
    ['ER04', 'vide', '2026-03-31', 'tardif', undefined, DEMANDE], ['ER04', 'vide', '2026-03-31', 'mentions-incompletes', undefined, { demande: 'reexamen', parties: PARTIES }], ['ER04', 'vide', '2026-03-31', 'mentions-incompletes', undefined, { demande: 'revision' }],
    ['ER04b', 'saisie', '2026-10-05', 'commission-dessaisie', 'd1', { acte: 'Expertise' }],
  ]);
});

describe('La demande de révision ou de réexamen', () => {
  it('pour un fait nouveau, est sans délai ; après la Cour européenne, elle a un an', () => {
    expect(echeancesDe(recits.vide().jouer('ER04', '2026-03-31', { ...DEMANDE, demande: 'revision' }).etat)).toEqual([]);
    expect(tache(recits.vide().jouer('ER04', '2026-03-31', DEMANDE).etat, 'examiner-sanction')).toBeDefined();
  });

  it('d’une personne détenue passe avant les autres, et la réponse de la commission a sa date', () => {
    const { etat } = recits.acte();
    expect(revision.urgent?.(etat)).toBe(true);
    expect(tache(etat, 'repondre-demande-acte')).toMatchObject({ pourLe: '2026-06-13', acte: 'ER04c' });
    expect(revision.urgent?.(recits.rejetee().etat)).toBe(false);
  });
});
