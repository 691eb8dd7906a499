import { accepte, marque, refuse, type Cas } from '../../epreuves';
import { ACTES_ELECTIONS_POLITIQUES, ACTES_PROPRES } from './actes';
import { recits, type Recit } from './recits';

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'EE01', depuis: 'parties', le: '2026-03-04', partie: 'd1', echeances: [['C45', 'courante', '2026-03-16']], regions: { 'DEM[d1]': 'delai-ouvert' } },
  { acte: 'EE02', depuis: 'notifiee', le: '2026-03-16', donnees: { greffe: 'tribunal', declarant: 'prefet', moyensEnonces: true, copieJointe: true }, echeances: [['C45', 'satisfaite']], regions: { 'DEM[d1]': 'declare' } },
  { acte: 'EE03', depuis: 'declaree', le: '2026-03-09', donnees: { greffe: 'cour' }, regions: { 'DEF[f1]': 'avise' } },
  { acte: 'EE04', depuis: 'enregistree', le: '2026-03-09', donnees: { objet: 'transmission' }, regions: { A_QUO: 'transmis' } },
  { acte: 'EE05', depuis: 'enregistree', le: '2026-03-16', partie: 'f1', regions: { 'DEF[f1]': 'defense-remise' } },
  { acte: 'EE13', depuis: 'rejet', le: '2026-04-02', donnees: { maireAvise: true, inseeAvise: true } },
  { acte: 'EC03', depuis: 'notifiee', le: '2026-03-10', partie: 'd1', echeances: [['C45', 'interrompue']] },
  { acte: 'EC30', depuis: 'transmise', le: '2026-03-12', donnees: { chambre: 'C2' }, regions: { JUG: 'distribue' } },
  { acte: 'EC32', depuis: 'distribuee', le: '2026-03-18', donnees: { type: 'mediation', accord: true } },
  { acte: 'EC42', depuis: 'delibere', le: '2026-04-01', donnees: { issue: 'irrecevabilite' }, issue: 'irrecevabilite' },
];

describe('Chaque acte d’un pourvoi sur les listes électorales, à sa place', () => {
  accepte(ACTES_ELECTIONS_POLITIQUES, recits, ACCEPTES);

  it('est essayé pour chaque ligne propre de la table', () => {
    expect(ACTES_PROPRES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de sa place est refusé, avec sa raison', () => {
  refuse(recits, [
    ['EE03', 'vide', '2026-03-09', 'prealable-manquant'], ['EE13', 'delibere', '2026-04-02', 'prealable-manquant'], ['EC30', 'enregistree', '2026-03-12', 'prealable-manquant'], ['EC30', 'demandee', '2026-03-12', 'dossier-attendu'],
  ], () => undefined);
});

describe('Un acte reçu n’est jamais perdu : tardif ou sans préalable, il est enregistré et marqué', () => {
  marque(recits, [
    ['EE02', 'notifiee', '2026-03-17', 'tardif'], ['EE02', 'notifiee', '2026-03-10', 'declaration-incomplete', undefined, { moyensEnonces: false }], ['EE02', 'notifiee', '2026-03-10', 'declaration-incomplete', undefined, { copieJointe: false }],
    ['EE02', 'vide', '2026-03-10', 'mentions-incompletes'], ['EE02', 'notifiee', '2026-03-10', 'pouvoir-manquant', undefined, { declarant: 'mandataire' }],
    ['EE04', 'vide', '2026-03-10', 'prealable-manquant', undefined, { objet: 'transmission' }], ['EE05', 'declaree', '2026-03-12', 'prealable-manquant', 'f1'], ['EE05', 'enregistree', '2026-03-12', 'copie-non-adressee', 'f1', { copieAdressee: false }],
  ]);
});
