import { accepte, marque, refuse, type Cas } from '../../epreuves';
import { recits, type Recit } from '../recits';
import { ACTES_CIVIL_SANS_RO, ACTES_PROPRES } from '.';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' }];
const ACCEPTES: Cas<Recit>[] = [
  { acte: 'ES01', depuis: 'notifiee', le: '2026-03-12', donnees: { juridiction: 'Conseil de prud’hommes', dateDecision: '2025-12-01', forme: 'lettre' }, echeances: [['C01', 'satisfaite']], regions: { 'DEM[d1]': 'declare' } },
  { acte: 'ES02', depuis: 'declaree', le: '2026-02-03', donnees: { forme: 'lettre' }, echeances: [['cpc-989', 'courante', '2026-05-04']], regions: { 'DEM[d1]': 'recepisse-remis' } },
  { acte: 'ES03', depuis: 'recepisse', le: '2026-02-03', regions: { 'DEF[f1]': 'avise', A_QUO: 'dossier-demande' } },
  { acte: 'ES04', depuis: 'avisee', le: '2026-02-20', regions: { A_QUO: 'transmis' } },
  { acte: 'ES05', depuis: 'transmise', le: '2026-05-04', echeances: [['cpc-989', 'satisfaite']], regions: { 'DEM[d1]': 'memoire-remis' } },
  { acte: 'ES06', depuis: 'memoire', le: '2026-03-03', echeances: [['C43', 'courante', '2026-05-04'], ['C28', 'courante', '2026-05-04']], regions: { 'DEF[f1]': 'memoire-notifie' } },
  { acte: 'ES07', depuis: 'moyens', le: '2026-05-05', echeances: [['C43', 'courante', '2026-07-06'], ['C28', 'courante', '2026-07-06']], regions: { 'DEF[f1]': 'delai-memoire-expire' } },
  { acte: 'ES08', depuis: 'notifie', le: '2026-05-04', partie: 'f1', donnees: { incident: true, nature: 'incident' }, echeances: [['C43', 'satisfaite']], regions: { 'DEF[f1]': 'defense-remise', 'INC[f1]': 'remis' } },
  { acte: 'ES09', depuis: 'incident', le: '2026-04-16', partie: 'f1', echeances: [['C26', 'courante', '2026-05-18']], regions: { 'DEF[f1]': 'defense-notifiee', 'INC[f1]': 'notifie' } },
  { acte: 'ES10', depuis: 'transmise', le: '2026-05-05', issue: 'decheance', regions: { 'DEM[d1]': 'dechu' } },
  { acte: 'ES11', depuis: 'cassation', le: '2026-07-10', donnees: { forme: 'lettre-recommandee' }, echeances: [['C60', 'courante', '2026-09-10']], regions: { REN: 'notifie' } },
  { acte: 'EC01', depuis: 'parties', le: '2026-01-12', partie: 'd1', echeances: [['C01', 'courante', '2026-03-12']] },
  { acte: 'EC03', depuis: 'recepisse', le: '2026-04-20', partie: 'd1', echeances: [['cpc-989', 'interrompue']], regions: { 'AJ[d1]': 'demandee' } },
  { acte: 'EC19', depuis: 'notifie', le: '2026-04-01', partie: 'f1', echeances: [['C28', 'satisfaite'], ['C43', 'interrompue']], regions: { RAD: 'demandee' } },
  { acte: 'EC20', depuis: 'radiationDemandee', le: '2026-04-20', echeances: [['C29', 'courante', '2028-04-20']], regions: { RAD: 'radie' } },
  { acte: 'EC21', depuis: 'radiationDemandee', le: '2026-04-20', echeances: [['C43', 'courante', '2026-06-22']], regions: { RAD: 'rejetee' } },
  { acte: 'EC28', depuis: 'incidentNotifie', le: '2026-05-18', partie: 'd1', echeances: [['C26', 'satisfaite']], regions: { 'INC[f1]': 'repondu' } },
  { acte: 'EC29', depuis: 'avisee', le: '2026-02-16', regions: { 'DEM[d1]': 'desistement-demande' } },
  { acte: 'EC29b', depuis: 'desistement', le: '2026-02-20', issue: 'desistement' },
  { acte: 'EC30', depuis: 'memoire', le: '2026-03-02', donnees: { chambre: 'SO' }, regions: { JUG: 'distribue' } },
  { acte: 'EC32', depuis: 'distribuee', le: '2026-04-22', donnees: { type: 'mediation', accord: true }, regions: { MEDIATION: 'en-cours' } },
  { acte: 'EC42', depuis: 'delibere', le: '2026-07-01', donnees: { issue: 'rejet' }, issue: 'rejet' },
  { acte: 'EC44', depuis: 'arretNotifie', le: '2026-08-03', partie: 'f1', echeances: [['C60', 'satisfaite']], regions: { REN: 'saisi' } },
  { acte: 'EC46', depuis: 'arretNotifie', le: '2026-09-11', regions: { REN: 'sans-saisine' } },
  { acte: 'EC47', depuis: 'rejet', le: '2026-07-15', donnees: { objet: 'rectification' }, regions: { REQUETE: 'pendante' } },
];

describe('Chaque acte sans représentation obligatoire, à sa place', () => {
  accepte(ACTES_CIVIL_SANS_RO, recits, ACCEPTES);

  it('est essayé pour chaque ligne propre de la table', () => {
    expect(ACTES_PROPRES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de sa place est refusé, avec sa raison', () => {
  refuse(recits, [
    ['ES02', 'vide', '2026-02-03', 'prealable-manquant'], ['ES03', 'vide', '2026-02-03', 'prealable-manquant'], ['ES06', 'transmise', '2026-03-03', 'prealable-manquant'],
    ['ES07', 'moyens', '2026-05-04', 'delai-non-expire'], ['ES07', 'transmise', '2026-05-05', 'delai-non-expire'], ['ES09', 'notifie', '2026-04-16', 'prealable-manquant'],
    ['ES10', 'transmise', '2026-05-04', 'delai-non-expire'], ['ES10', 'moyens', '2026-05-05', 'delai-non-expire'], ['ES10', 'memoire', '2026-05-05', 'delai-non-expire'],
    ['ES11', 'delibere', '2026-07-10', 'prealable-manquant'], ['ES11', 'cassation', '2026-07-10', 'forme-insuffisante', { forme: 'lettre-simple' }],
    ['EC30', 'avisee', '2026-03-02', 'prealable-manquant'], ['EC30', 'transmise', '2026-03-02', 'non-distribuable'], ['EC32', 'distribuee', '2026-04-22', 'accord-requis', { type: 'mediation' }], ['EC46', 'cassation', '2026-09-11', 'prealable-manquant'],
  ], (acte) => (acte === 'ES09' ? 'f1' : undefined));
});

describe('Un acte reçu n’est jamais perdu : tardif ou sans préalable, il est enregistré et marqué', () => {
  marque(recits, [
    ['ES01', 'notifiee', '2026-03-13', 'tardif'], ['ES01', 'vide', '2026-02-02', 'mentions-incompletes'], ['ES01', 'vide', '2026-02-02', 'pouvoir-manquant', undefined, { parties: PARTIES, declarant: 'mandataire' }], ['ES01', 'declaree', '2026-02-05', 'second-pourvoi'],
    ['ES04', 'recepisse', '2026-02-20', 'prealable-manquant'], ['ES05', 'declaree', '2026-02-10', 'prealable-manquant'], ['ES05', 'transmise', '2026-05-05', 'tardif'],
    ['ES08', 'notifie', '2026-05-05', 'tardif', 'f1'], ['ES08', 'recepisse', '2026-03-05', 'prealable-manquant', 'f1'], ['EC28', 'incidentNotifie', '2026-05-19', 'tardif', 'd1'], ['EC29', 'rejet', '2026-07-05', 'instance-terminee'],
  ]);
});
