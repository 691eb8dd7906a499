import { obligations } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { recusation } from '.';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Requérant', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Autre partie', demeure: 'metropole' }];
const requete = (fondement: string) => ({ fondement, parties: PARTIES, juridiction: 'Cour d’appel', dateDecision: '2026-02-02', vise: 'Un magistrat' });
const PP = { qualite: 'premier président' };

/** Requests brought on their own, 2026-03-03: mémoire of 662 by 2026-03-13, of 665 and its arrêt by 2026-03-11. */
const recits = {
  vide: () => new DossierEssai('26-10.001', 'recusation'),
  recusation: () => recits.vide().jouer('RE01', '2026-03-03', requete('recusation')),
  suspicion: () => recits.vide().jouer('RE01', '2026-03-03', requete('suspicion-legitime-penale')),
  pacifique: () => recits.vide().jouer('RE01', '2026-03-03', requete('suspicion-legitime-pacifique')),
  administration: () => recits.vide().jouer('RE01', '2026-03-03', requete('bonne-administration')),
  jugee: () => recits.recusation().jouer('RE03', '2026-03-10', { issue: 'recusation-rejetee', ...PP }),
};
type Recit = keyof typeof recits;
const ACTES = recusation.actes.filter(({ definition }) => definition.id.startsWith('RE'));

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'RE01', depuis: 'vide', le: '2026-03-03', donnees: requete('recusation'), regions: { RECUS: 'pendante' } },
  { acte: 'RE01', depuis: 'vide', le: '2026-03-03', donnees: requete('suspicion-legitime-penale'), echeances: [['cpp-662', 'courante', '2026-03-13']] },
  { acte: 'RE01', depuis: 'vide', le: '2026-03-03', donnees: requete('suspicion-legitime-pacifique'), echeances: [['cpp-861', 'courante', '2026-05-04']] },
  { acte: 'RE01', depuis: 'vide', le: '2026-03-06', donnees: requete('bonne-administration'), echeances: [['cpp-665-memoire', 'courante', '2026-03-16'], ['cpp-665-arret', 'courante', '2026-03-14']] },
  { acte: 'RE02', depuis: 'suspicion', le: '2026-03-13', partie: 'f1', echeances: [['cpp-662', 'satisfaite']] },
  { acte: 'RE03', depuis: 'recusation', le: '2026-03-10', donnees: { issue: 'recusation-accueillie', ...PP }, regions: { RECUS: 'decidee' }, issue: 'recusation-accueillie' },
  { acte: 'RE03', depuis: 'suspicion', le: '2026-03-14', donnees: { issue: 'recusation-rejetee' }, issue: 'recusation-rejetee' },
];

describe('Chaque acte d’une requête en récusation ou en renvoi, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('La décision hors de son préalable est refusée', () => {
  refuse(recits, [
    ['RE03', 'vide', '2026-03-10', 'prealable-manquant', { issue: 'recusation-rejetee', ...PP }], ['RE03', 'recusation', '2026-03-10', 'designation-absente', { issue: 'recusation-rejetee', qualite: 'délégué' }],
    ['RE03', 'suspicion', '2026-03-13', 'memoires-attendus', { issue: 'recusation-rejetee' }], ['RE03', 'pacifique', '2026-05-04', 'memoires-attendus', { issue: 'recusation-rejetee' }], ['RE03', 'jugee', '2026-03-11', 'instance-terminee', { issue: 'recusation-rejetee', ...PP }],
  ], () => undefined);
});

describe('Un acte reçu hors délai est enregistré et marqué', () => {
  marque(recits, [['RE02', 'suspicion', '2026-03-14', 'tardif', 'f1'], ['RE02', 'administration', '2026-03-12', 'tardif', 'f1'], ['RE01', 'vide', '2026-03-03', 'mentions-incompletes', undefined, { fondement: 'recusation' }]]);
});

it('La Cour a huit jours pour statuer sur une requête fondée sur l’article 665 : la tâche en porte la date.', () => {
  expect(obligations(recits.administration().etat).taches.find(({ genre }) => genre === 'statuer-requete')).toMatchObject({ acte: 'RE03', pourLe: '2026-03-11' });
});
