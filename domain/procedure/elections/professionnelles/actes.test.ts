import { accepte, marque, refuse, type Cas } from '../../epreuves';
import { ACTES_ELECTIONS_PROFESSIONNELLES, ACTES_PROPRES } from './actes';
import { recits, type Recit } from './recits';

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'EE01', depuis: 'parties', le: '2026-03-04', partie: 'd1', echeances: [['C47', 'courante', '2026-03-16']], regions: { 'DEM[d1]': 'delai-ouvert' } },
  { acte: 'EE06', depuis: 'notifiee', le: '2026-03-16', echeances: [['C47', 'satisfaite'], ['C48', 'courante', '2026-04-16'], ['C49', 'courante', '2026-04-16']], regions: { 'DEM[d1]': 'declare' } },
  { acte: 'EE07', depuis: 'declaree', le: '2026-03-13', echeances: [['C48', 'remplacee', '2026-04-09'], ['C48', 'courante', '2026-04-13'], ['C49', 'courante', '2026-04-09']] },
  { acte: 'EE08', depuis: 'declaree', le: '2026-03-13', regions: { 'DEF[f1]': 'avise' } },
  { acte: 'EE09', depuis: 'declaree', le: '2026-03-16', regions: { A_QUO: 'transmis' } },
  { acte: 'EE10', depuis: 'recepisse', le: '2026-04-13', echeances: [['C48', 'satisfaite']], regions: { 'DEM[d1]': 'memoire-remis' } },
  { acte: 'EE11', depuis: 'memoire', le: '2026-04-09', echeances: [['C49', 'satisfaite'], ['C50', 'courante', '2026-04-24']], regions: { 'DEF[f1]': 'memoire-notifie' } },
  { acte: 'EE12', depuis: 'notifie', le: '2026-04-15', partie: 'f1', echeances: [['C50', 'satisfaite']], regions: { 'DEF[f1]': 'defense-remise' } },
  { acte: 'EE13', depuis: 'cassation', le: '2026-07-10', echeances: [['C60', 'courante', '2026-09-10']], regions: { REN: 'notifie' } },
  { acte: 'EC03', depuis: 'declaree', le: '2026-03-20', partie: 'd1', echeances: [['C48', 'interrompue'], ['C49', 'courante']] },
  { acte: 'EC30', depuis: 'memoire', le: '2026-04-01', donnees: { chambre: 'SO' }, regions: { JUG: 'distribue' } },
  { acte: 'EC42', depuis: 'delibere', le: '2026-07-01', donnees: { issue: 'irrecevabilite' }, issue: 'irrecevabilite' },
];

describe('Chaque acte d’un pourvoi sur les élections professionnelles, à sa place', () => {
  accepte(ACTES_ELECTIONS_PROFESSIONNELLES, recits, ACCEPTES);

  it('est essayé pour chaque ligne propre de la table', () => {
    expect(ACTES_PROPRES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de sa place est refusé, avec sa raison', () => {
  refuse(recits, [
    ['EE13', 'delibere', '2026-07-02', 'prealable-manquant'], ['EC30', 'recepisse', '2026-03-20', 'prealable-manquant'], ['EC30', 'transmise', '2026-03-20', 'non-distribuable'], ['EC32', 'distribuee', '2026-04-22', 'accord-requis', { type: 'mediation' }],
  ], () => undefined);
});

describe('Un acte reçu n’est jamais perdu : tardif ou sans préalable, il est enregistré et marqué', () => {
  marque(recits, [
    ['EE06', 'notifiee', '2026-03-17', 'tardif'], ['EE06', 'vide', '2026-03-10', 'mentions-incompletes'], ['EE06', 'notifiee', '2026-03-10', 'pouvoir-manquant', undefined, { declarant: 'mandataire' }],
    ['EE07', 'vide', '2026-03-13', 'prealable-manquant'], ['EE08', 'vide', '2026-03-13', 'prealable-manquant'], ['EE09', 'vide', '2026-03-13', 'prealable-manquant'], ['EE10', 'recepisse', '2026-04-14', 'tardif'],
    ['EE11', 'declaree', '2026-03-13', 'prealable-manquant'], ['EE11', 'memoire', '2026-04-10', 'tardif'], ['EE12', 'notifie', '2026-04-16', 'tardif', 'f1'], ['EE12', 'notifie', '2026-04-10', 'copie-non-adressee', 'f1', { copieAdressee: false }],
  ]);
});
