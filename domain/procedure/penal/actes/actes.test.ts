import { accepte, marque, refuse, type Cas } from '../../epreuves';
import { recits, type Recit } from '../recits';
import { ACTES_PENAL } from '.';

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'EP01', depuis: 'parties', le: '2026-01-12', partie: 'd1', echeances: [['cpp-568', 'courante', '2026-01-23']], regions: { 'DEM[d1]': 'delai-ouvert' } },
  { acte: 'EP02', depuis: 'rendue', le: '2026-01-23', donnees: { juridiction: 'Cour d’appel', dateDecision: '2026-01-12' }, echeances: [['cpp-568', 'satisfaite'], ['cpp-578', 'courante', '2026-01-26'], ['cpp-584', 'courante', '2026-02-02'], ['cpp-585-1-al1', 'courante', '2026-02-23'], ['cpp-585-1-al2', 'courante', '2026-02-23'], ['cpp-586', 'courante', '2026-02-12']], regions: { 'DEM[d1]': 'declare', A_QUO: 'declare' } },
  { acte: 'EP02b', depuis: 'lettre', le: '2026-02-20', echeances: [['cpp-856', 'satisfaite', '2026-02-20']] },
  { acte: 'EP03', depuis: 'rendue', le: '2026-01-23', donnees: { juridiction: 'Cour d’appel', dateDecision: '2026-01-12', transcriteLe: '2026-01-26' }, echeances: [['cpp-568', 'satisfaite']], regions: { 'DEM[d1]': 'declare' } },
  { acte: 'EP04', depuis: 'declaree', le: '2026-01-23', echeances: [['cpp-578', 'satisfaite']] },
  { acte: 'EP05', depuis: 'declaree', le: '2026-01-23', partie: 'd1', regions: { EXAMEN: 'demande' } },
  { acte: 'EP06', depuis: 'examenRecu', le: '2026-02-12', donnees: { resultat: 'admis' }, echeances: [['cpp-571-president', 'satisfaite', '2026-02-12'], ['cpp-571-chambre', 'courante', '2026-04-12']], regions: { EXAMEN: 'admis' } },
  { acte: 'EP06b', depuis: 'examenRefuse', le: '2026-09-01', regions: { EXAMEN: 'fond-juge' } },
  { acte: 'EP07', depuis: 'declaree', le: '2026-01-27', donnees: { motif: 'mesure d’administration judiciaire' }, issue: 'non-admission-ordonnance', echeances: [['cpp-584', 'eteinte']] },
  { acte: 'EP08', depuis: 'declaree', le: '2026-01-30', echeances: [['cpp-584', 'satisfaite'], ['cpp-585-1-al1', 'eteinte'], ['cpp-585-1-al2', 'eteinte']], regions: { 'DEM[d1]': 'memoire-personnel' } },
  { acte: 'EP09', depuis: 'declaree', le: '2026-02-20', echeances: [['cpp-585-1-al1', 'satisfaite'], ['cpp-585-1-al2', 'eteinte']] },
  { acte: 'EP10', depuis: 'declaree', le: '2026-02-20', partie: 'd1', echeances: [['cpp-585-1-al2', 'satisfaite'], ['cpp-585-1-al1', 'eteinte']], regions: { 'DEM[d1]': 'avocat-constitue' } },
  { acte: 'EP11', depuis: 'declaree', le: '2026-02-02', partie: 'd1', echeances: [['cpp-585-1-al2', 'interrompue'], ['cpp-584', 'courante', '2026-01-30'], ['cpp-585-1-al1', 'courante', '2026-02-20']], regions: { 'AJ[d1]': 'demandee' } },
  { acte: 'EP11b', depuis: 'aide', le: '2026-03-16', partie: 'd1', donnees: { decision: 'admission', designation: '2026-03-18' }, echeances: [['cpp-585-1-al2', 'courante', '2026-04-20'], ['cpp-585-1-al1', 'courante', '2026-02-20']], regions: { 'AJ[d1]': 'decidee' } },
  { acte: 'EP11c', depuis: 'aideDecidee', le: '2026-03-20', partie: 'd1', echeances: [['cpp-585-1-al2', 'interrompue']], regions: { 'AJ[d1]': 'recours' } },
  { acte: 'EP11d', depuis: 'aideRecours', le: '2026-05-04', partie: 'd1', echeances: [['cpp-585-1-al2', 'courante', '2026-06-04']], regions: { 'AJ[d1]': 'decidee' } },
  { acte: 'EP12', depuis: 'parquet', le: '2026-02-20', echeances: [['cpp-585-2', 'satisfaite', '2026-02-20']], regions: { 'DEM[d1]': 'memoire-ministere-public' } },
  { acte: 'EP13', depuis: 'declaree', le: '2026-02-09', echeances: [['cpp-586', 'satisfaite', '2026-02-09']], regions: { A_QUO: 'mis-en-etat' } },
  { acte: 'EP14', depuis: 'miseEnEtat', le: '2026-02-03', regions: { A_QUO: 'transmis' } },
  { acte: 'EP15', depuis: 'transmise', le: '2026-02-04', echeances: [['cpp-604', 'courante', '2026-02-14']], regions: { JUG: 'dossier-recu', A_QUO: 'recu' } },
  { acte: 'EP16', depuis: 'constituee', le: '2026-02-12', donnees: { dateLimite: '2026-04-13' }, echeances: [['cpp-588', 'courante', '2026-04-13']], regions: { JUG: 'memoires-attendus' } },
  { acte: 'EP17', depuis: 'detentionRecue', le: '2026-03-04', donnees: { motif: 'dossier volumineux' }, echeances: [['cpp-567-2-memoire', 'remplacee', '2026-03-04'], ['cpp-567-2-prorogation', 'courante', '2026-03-12']] },
  { acte: 'EP18', depuis: 'delaiFixe', le: '2026-04-13', partie: 'd1', echeances: [['cpp-588', 'satisfaite']], regions: { 'DEM[d1]': 'memoire-avocat' } },
  { acte: 'EP19', depuis: 'partieCivile', le: '2026-02-21', donnees: { peinePrevue: true, qualite: 'président' }, issue: 'decheance', regions: { 'DEM[d1]': 'dechu' } },
  { acte: 'EP20', depuis: 'memoire', le: '2026-04-15', donnees: { rapporteur: 'r1' }, regions: { JUG: 'rapporteur-commis' } },
  { acte: 'EP21', depuis: 'rapporteur', le: '2026-05-11', donnees: { signataire: 'r1' }, regions: { JUG: 'rapport-depose' } },
  { acte: 'EP22', depuis: 'rapport', le: '2026-05-12', donnees: { formation: 'restreinte' }, regions: { FORMATION: 'restreinte' } },
  { acte: 'EP22b', depuis: 'orientee', le: '2026-05-13', donnees: { dateAudience: '2026-06-10' }, regions: { AUDIENCE: 'fixee' } },
  { acte: 'EP22c', depuis: 'aTrois', le: '2026-06-10', donnees: { nombreMagistrats: 3 }, issue: 'non-admission', regions: { JUG: 'non-admis' } },
  { acte: 'EP23', depuis: 'audience', le: '2026-06-10', donnees: { formation: 'section', nombreMagistrats: 5 }, regions: { JUG: 'delibere', AUDIENCE: 'tenue' } },
  { acte: 'EP24', depuis: 'delibere', le: '2026-07-01', donnees: { issue: 'cassation-totale-renvoi' }, issue: 'cassation-totale-renvoi', echeances: [['cpp-617', 'courante', '2026-07-06']], regions: { JUG: 'arret', REN: 'ouvert' } },
  { acte: 'EP25', depuis: 'detentionRecue', le: '2026-05-05', regions: { LIBERTE: 'acquise' } },
  { acte: 'EP26', depuis: 'rejet', le: '2026-07-06', echeances: [['cpp-617', 'satisfaite']], regions: { ENVOI: 'adresse' }, issue: 'rejet' },
  { acte: 'EP27', depuis: 'extrait', le: '2026-07-06', partie: 'f1', echeances: [['cpp-579', 'courante', '2026-07-13']], regions: { A_QUO: 'arret-notifie' }, issue: 'rejet' },
  { acte: 'EP28', depuis: 'notifiee', le: '2026-07-13', partie: 'f1', donnees: { motif: 'recours' }, echeances: [['cpp-579', 'satisfaite']], regions: { OPPOSITION: 'en-cours', JUG: 'opposition' }, issue: 'rejet' },
  { acte: 'EP29', depuis: 'cassationAdressee', le: '2026-07-03', regions: { REN: 'saisi' }, issue: 'cassation-totale-renvoi' },
  { acte: 'EP30', depuis: 'declaree', le: '2026-01-26', regions: { 'DEM[d1]': 'desistement-demande' } },
  { acte: 'EP30b', depuis: 'desistement', le: '2026-01-28', issue: 'desistement', regions: { 'DEM[d1]': 'desiste' }, echeances: [['cpp-584', 'eteinte']] },
  { acte: 'EP31', depuis: 'parties', le: '2026-01-13', partie: 'f1', donnees: { cause: 'bonne-administration' }, echeances: [['cpp-665-memoire', 'courante', '2026-01-21'], ['cpp-665-arret', 'courante', '2026-01-21']], regions: { RENVOI662: 'pendante' } },
  { acte: 'EP31b', depuis: 'requeteRenvoi', le: '2026-01-23', partie: 'f1', echeances: [['cpp-662', 'satisfaite', '2026-01-23']] },
  { acte: 'EP31c', depuis: 'requeteRenvoi', le: '2026-02-10', donnees: { resultat: 'renvoi-accorde' }, issue: 'renvoi-accorde', regions: { RENVOI662: 'decidee' } },
];

describe('Chaque acte pénal, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES_PENAL, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    const essayes = ACCEPTES.map(({ acte }) => acte);
    expect(ACTES_PENAL.map(({ definition }) => definition.id).filter((id) => !essayes.includes(id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé, et le refus enseigne', () => {
  refuse(recits, [
    ['EP06', 'recue', '2026-02-12', 'prealable-manquant', { resultat: 'admis' }], ['EP07', 'parties', '2026-01-27', 'prealable-manquant', { motif: 'x' }], ['EP07', 'rejet', '2026-07-02', 'instance-terminee', { motif: 'x' }],
    ['EP11d', 'aideDecidee', '2026-05-04', 'prealable-manquant'], ['EP15', 'miseEnEtat', '2026-02-04', 'prealable-manquant'], ['EP16', 'recue', '2026-02-12', 'prealable-manquant', { dateLimite: '2026-04-13' }],
    ['EP16', 'constituee', '2026-02-12', 'date-anterieure', { dateLimite: '2026-02-12' }], ['EP17', 'detentionRecue', '2026-03-05', 'delai-non-prorogeable', { motif: 'x' }], ['EP17', 'mandatRecu', '2026-01-20', 'delai-non-prorogeable', { motif: 'x' }],
    ['EP19', 'partieCivile', '2026-02-20', 'delai-non-expire', { peinePrevue: true, qualite: 'président' }], ['EP19', 'partieCivile', '2026-02-21', 'peine-a-verifier', { qualite: 'président' }], ['EP19', 'partieCivile', '2026-02-21', 'designation-absente', { peinePrevue: true, qualite: 'conseiller désigné' }],
    ['EP20', 'constituee', '2026-02-12', 'memoires-attendus', { rapporteur: 'r1' }], ['EP20', 'delaiFixe', '2026-04-13', 'memoires-attendus', { rapporteur: 'r1' }], ['EP20', 'rapporteur', '2026-04-16', 'rapporteur-deja-designe', { rapporteur: 'r1' }],
    ['EP21', 'memoire', '2026-05-11', 'prealable-manquant', { signataire: 'r1' }], ['EP21', 'rapporteur', '2026-05-11', 'designation-absente', { signataire: 'autre' }], ['EP22', 'rapporteur', '2026-05-12', 'prealable-manquant', { formation: 'section' }], ['EP22', 'delibere', '2026-06-11', 'debats-ouverts', { formation: 'section' }],
    ['EP22b', 'orientee', '2026-05-13', 'date-anterieure', { dateAudience: '2026-05-12' }], ['EP22b', 'examenRefuse', '2026-02-13', 'fond-attendu', { dateAudience: '2026-05-12' }], ['EP22c', 'orientee', '2026-06-10', 'formation-impropre'], ['EP22c', 'aTrois', '2026-06-10', 'composition-insuffisante', { nombreMagistrats: 2 }],
    ['EP23', 'rapport', '2026-06-10', 'prealable-manquant'], ['EP23', 'audience', '2026-06-10', 'composition-insuffisante', { formation: 'section', nombreMagistrats: 4 }], ['EP24', 'audience', '2026-07-01', 'prealable-manquant', { issue: 'rejet' }], ['EP24', 'delibere', '2026-07-01', 'champ-invalide', { issue: 'rnsm' }],
    ['EP25', 'detentionRecue', '2026-05-04', 'delai-non-expire'], ['EP25', 'mandatRecu', '2026-05-04', 'delai-non-expire'], ['EP26', 'delibere', '2026-07-01', 'prealable-manquant'], ['EP29', 'extrait', '2026-07-03', 'sans-renvoi'], ['EP29', 'cassation', '2026-07-03', 'prealable-manquant'],
    ['EP30b', 'declaree', '2026-01-28', 'prealable-manquant'], ['EP31c', 'parties', '2026-02-10', 'prealable-manquant', { resultat: 'renvoi-refuse' }],
  ], (acte) => (acte === 'EP11d' ? 'd1' : undefined));

  it('la chambre ne statue pas avant dix jours depuis la réception du dossier, sauf en matière de presse', () => {
    const pretes = (recit: 'examenRecu' | 'presseRecue', [memoire, commission, rapport, orientation]: string[]) => recits[recit]().jouer('EP08', memoire!).jouer('EP20', commission!, { rapporteur: 'r1' }).jouer('EP21', rapport!, { signataire: 'r1' }).jouer('EP22', orientation!, { formation: 'section' });
    const attente = pretes('examenRecu', ['2026-01-30', '2026-02-05', '2026-02-06', '2026-02-09']).jouer('EP23', '2026-02-14');
    expect(attente.refus.map(({ code }) => code)).toEqual(['attente-de-dix-jours']);
    expect(attente.jouer('EP23', '2026-02-15').etat.regions['JUG']?.etat).toBe('delibere');
    const presse = pretes('presseRecue', ['2026-01-19', '2026-01-20', '2026-01-21', '2026-01-22']).jouer('EP23', '2026-01-23');
    expect(presse.refus).toEqual([]);
  });
});

describe('Un acte reçu n’est jamais perdu : tardif ou sans préalable, il est enregistré et marqué', () => {
  marque(recits, [
    ['EP01', 'parties', '2026-01-12', 'sans-effet', 'd1', { evenement: 'signification-defaut' }], ['EP02', 'rendue', '2026-01-26', 'tardif'], ['EP02', 'rendue', '2026-01-20', 'pouvoir-manquant', undefined, { declarant: 'fonde-de-pouvoir' }], ['EP02', 'rendue', '2026-01-20', 'forme-irreguliere', undefined, { parLettre: true }], ['EP02', 'declaree', '2026-01-22', 'second-pourvoi'],
    ['EP02b', 'lettre', '2026-02-23', 'tardif'], ['EP03', 'rendue', '2026-01-26', 'tardif'], ['EP04', 'declaree', '2026-01-26', 'tardif'], ['EP05', 'declaree', '2026-01-26', 'requete-tardive', 'd1'], ['EP06b', 'declaree', '2026-09-01', 'prealable-manquant'],
    ['EP08', 'declaree', '2026-02-02', 'tardif'], ['EP08', 'rapport', '2026-05-12', 'apres-rapport'], ['EP09', 'declaree', '2026-02-23', 'tardif'], ['EP09', 'partieCivile', '2026-01-26', 'avocat-requis'], ['EP10', 'declaree', '2026-02-23', 'tardif', 'd1'],
    ['EP11', 'aideDecidee', '2026-03-20', 'seconde-demande', 'd1'], ['EP11', 'detentionRecue', '2026-02-05', 'sans-effet', 'd1'], ['EP11b', 'declaree', '2026-03-16', 'prealable-manquant', 'd1'], ['EP11c', 'aide', '2026-03-20', 'prealable-manquant', 'd1'],
    ['EP12', 'parquet', '2026-02-23', 'tardif'], ['EP12', 'declaree', '2026-02-20', 'partie-impropre'], ['EP13', 'declaree', '2026-02-10', 'tardif'], ['EP14', 'declaree', '2026-02-03', 'prealable-manquant'], ['EP14', 'mandat', '2026-01-20', 'tardif'],
    ['EP18', 'delaiFixe', '2026-04-14', 'tardif', 'd1'], ['EP18', 'delaiFixe', '2026-04-14', 'avocat-requis', 'f1'], ['EP18', 'mandatRecu', '2026-01-27', 'tardif', 'd1'], ['EP27', 'rejet', '2026-07-06', 'prealable-manquant', 'f1'], ['EP28', 'notifiee', '2026-07-15', 'tardif', 'f1', { motif: 'recours' }],
    ['EP30', 'rejet', '2026-07-05', 'instance-terminee'], ['EP31b', 'requeteRenvoi', '2026-01-26', 'tardif', 'f1'],
  ]);
});
