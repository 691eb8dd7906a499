import { echeancesDe } from '../..';
import { accepte, marque, refuse, type Cas } from '../../epreuves';
import { recits, type Recit } from '../../recits';
import { ACTES_CIVIL_RO } from '.';

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'EC01', depuis: 'parties', le: '2026-01-12', partie: 'd1', echeances: [['C01', 'courante', '2026-03-12']], regions: { 'DEM[d1]': 'delai-ouvert' } },
  { acte: 'EC02', depuis: 'parties', le: '2026-01-12', partie: 'd1', echeances: [['C02', 'courante', '2028-01-12']] },
  { acte: 'EC03', depuis: 'enregistree', le: '2026-05-04', partie: 'd1', echeances: [['C22', 'interrompue'], ['C23', 'interrompue']], regions: { 'AJ[d1]': 'demandee' } },
  { acte: 'EC04', depuis: 'aide', le: '2026-06-30', partie: 'd1', echeances: [['C22', 'courante', '2026-10-30']], regions: { 'AJ[d1]': 'decidee' } },
  { acte: 'EC05', depuis: 'aideDecidee', le: '2026-07-10', partie: 'd1', echeances: [['C22', 'interrompue']] },
  { acte: 'EC07', depuis: 'notifiee', le: '2026-02-02', partie: 'd1', donnees: { motif: 'décès' }, echeances: [['C01', 'interrompue']] },
  { acte: 'EC08', depuis: 'notifiee', le: '2026-03-12', donnees: { juridiction: 'Cour d’appel', dateDecision: '2025-10-01' }, echeances: [['C01', 'satisfaite'], ['C22', 'courante', '2026-07-13'], ['C22b', 'courante'], ['C23', 'courante', '2026-08-12']] },
  { acte: 'EC09', depuis: 'declaree', le: '2026-02-03', regions: { 'DEF[f1]': 'avise' } },
  { acte: 'EC10', depuis: 'enregistree', le: '2026-02-20', partie: 'f1', regions: { 'DEF[f1]': 'lettre-retournee' } },
  { acte: 'EC12', depuis: 'enregistree', le: '2026-02-20', partie: 'f1' },
  { acte: 'EC13', depuis: 'enregistree', le: '2026-02-20', donnees: { delai: 'C22', dateLimite: '2026-04-01' }, echeances: [['C22', 'remplacee', '2026-06-02'], ['C22', 'courante', '2026-04-01']] },
  { acte: 'EC14', depuis: 'enregistree', le: '2026-03-02', echeances: [['C22', 'satisfaite'], ['C22b', 'eteinte'], ['C23', 'courante', '2026-07-02']], regions: { 'DEM[d1]': 'memoire-remis' } },
  { acte: 'EC15', depuis: 'memoire', le: '2026-03-03', partie: 'f1', echeances: [['C22', 'satisfaite'], ['C23', 'eteinte'], ['C24', 'courante', '2026-05-04'], ['C25', 'courante'], ['C28', 'courante']] },
  { acte: 'EC17', depuis: 'rapporteur', le: '2026-04-22', donnees: { objet: 'pieces', dateLimite: '2026-05-22', signataire: 'r1' }, echeances: [['C22c', 'courante', '2026-05-22']] },
  { acte: 'EC17b', depuis: 'regularisation', le: '2026-05-20', echeances: [['C22c', 'satisfaite']] },
  { acte: 'EC18', depuis: 'enregistree', le: '2026-06-03', issue: 'decheance', regions: { 'DEM[d1]': 'dechu' } },
  { acte: 'EC19', depuis: 'notifie', le: '2026-04-01', partie: 'f1', echeances: [['C28', 'satisfaite'], ['C24', 'interrompue'], ['C25', 'interrompue']], regions: { RAD: 'demandee' } },
  { acte: 'EC20', depuis: 'radiationDemandee', le: '2026-04-20', echeances: [['C29', 'courante', '2028-04-20']], regions: { RAD: 'radie' } },
  { acte: 'EC21', depuis: 'radiationDemandee', le: '2026-04-20', echeances: [['C24', 'courante', '2026-06-22']], regions: { RAD: 'rejetee' } },
  { acte: 'EC22', depuis: 'radiee', le: '2027-01-11', echeances: [['C29', 'remplacee', '2028-04-20'], ['C29', 'courante', '2029-01-11']] },
  { acte: 'EC23', depuis: 'radiee', le: '2027-01-11', donnees: { motif: 'execution' }, echeances: [['C29', 'eteinte'], ['C24', 'courante', '2027-03-11']], regions: { RAD: 'reinscrit' } },
  { acte: 'EC24', depuis: 'radiee', le: '2028-04-21', issue: 'peremption', regions: { RAD: 'perime' } },
  { acte: 'EC25', depuis: 'notifie', le: '2026-05-04', partie: 'f1', echeances: [['C24', 'satisfaite']], regions: { 'DEF[f1]': 'defense-remise' } },
  { acte: 'EC26', depuis: 'notifie', le: '2026-04-02', partie: 'f1', echeances: [['C25', 'courante', '2026-06-03']], regions: { 'INC[f1]': 'remis' } },
  { acte: 'EC27', depuis: 'incident', le: '2026-04-03', partie: 'f1', echeances: [['C25', 'satisfaite'], ['C26', 'courante', '2026-05-04']], regions: { 'INC[f1]': 'notifie' } },
  { acte: 'EC28', depuis: 'incidentNotifie', le: '2026-05-04', partie: 'd1', echeances: [['C26', 'satisfaite']], regions: { 'INC[f1]': 'repondu' } },
  { acte: 'EC29', depuis: 'enregistree', le: '2026-03-10', regions: { 'DEM[d1]': 'desistement-demande' } },
  { acte: 'EC29b', depuis: 'desistement', le: '2026-03-20', issue: 'desistement', regions: { 'DEM[d1]': 'desiste' }, echeances: [['C22', 'eteinte']] },
  { acte: 'EC30', depuis: 'defense', le: '2026-04-20', donnees: { chambre: 'C2' }, regions: { JUG: 'distribue' } },
  { acte: 'EC31', depuis: 'distribuee', le: '2026-04-21', donnees: { rapporteur: 'r1' }, regions: { JUG: 'rapporteur-designe' } },
  { acte: 'EC32', depuis: 'distribuee', le: '2026-04-22', donnees: { type: 'mediation', accord: true, dateLimite: '2026-07-22' }, echeances: [['C33', 'courante', '2026-07-22']], regions: { MEDIATION: 'en-cours' } },
  { acte: 'EC33', depuis: 'mediation', le: '2026-06-01', donnees: { issue: 'homologation' }, issue: 'accord-homologue', echeances: [['C33', 'eteinte']] },
  { acte: 'EC34', depuis: 'rapporteur', le: '2026-04-30' },
  { acte: 'EC35', depuis: 'rapporteur', le: '2026-05-11', donnees: { signataire: 'r1' }, regions: { JUG: 'rapport-depose' } },
  { acte: 'EC36', depuis: 'rapporteur', le: '2026-04-22', donnees: { objet: 'sans-renvoi', dateLimite: '2026-05-22' }, echeances: [['C34', 'courante', '2026-05-22']] },
  { acte: 'EC36b', depuis: 'avis1015', le: '2026-05-22', partie: 'd1', echeances: [['C34', 'satisfaite'], ['C34', 'courante']] },
  { acte: 'EC37', depuis: 'rapporteur', le: '2026-04-22', donnees: { type: 'autre-chambre', dateLimite: '2026-06-22' }, regions: { AVIS: 'demande' } },
  { acte: 'EC37b', depuis: 'avisDemande', le: '2026-06-10', regions: { AVIS: 'rendu' } },
  { acte: 'EC38', depuis: 'rapport', le: '2026-05-20', donnees: { signataire: 'ag1' }, regions: { JUG: 'avis-rendu' } },
  { acte: 'EC39', depuis: 'rapporteur', le: '2026-04-22', donnees: { formation: 'assemblee-pleniere' }, regions: { FORMATION: 'assemblee-pleniere' } },
  { acte: 'EC39b', depuis: 'avis', le: '2026-05-21', donnees: { dateAudience: '2026-06-10' }, regions: { AUDIENCE: 'fixee' } },
  { acte: 'EC40', depuis: 'avis', le: '2026-06-10', donnees: { formation: 'restreinte', nombreMagistrats: 3 }, regions: { JUG: 'debats' } },
  { acte: 'EC41', depuis: 'audience', le: '2026-06-10', regions: { JUG: 'delibere' } },
  { acte: 'EC42', depuis: 'delibere', le: '2026-07-01', donnees: { issue: 'rejet' }, issue: 'rejet', regions: { JUG: 'arret' } },
  { acte: 'EC43', depuis: 'cassation', le: '2026-07-10', partie: 'f1', donnees: { notifiant: 'd1' }, echeances: [['C60', 'courante', '2026-09-10']], regions: { REN: 'notifie' } },
  { acte: 'EC44', depuis: 'arretNotifie', le: '2026-08-03', partie: 'f1', echeances: [['C60', 'satisfaite'], ['C63', 'courante', '2026-10-05']], regions: { REN: 'saisi' } },
  { acte: 'EC45', depuis: 'saisi', le: '2026-08-10', echeances: [['C62', 'courante', '2026-08-31']] },
  { acte: 'EC46', depuis: 'arretNotifie', le: '2026-09-11', regions: { REN: 'sans-saisine' } },
  { acte: 'EC47', depuis: 'rejet', le: '2026-07-15', donnees: { objet: 'rectification' }, regions: { REQUETE: 'pendante' } },
  { acte: 'EC47b', depuis: 'requete', le: '2026-09-01', donnees: { resultat: 'rectification' }, regions: { REQUETE: 'decidee' }, issue: 'rejet' },
  { acte: 'EC48', depuis: 'enregistree', le: '2026-03-10', partie: 'd1', donnees: { objet: 'recusation' }, regions: { RECUS: 'pendante' } },
  { acte: 'EC48b', depuis: 'faux', le: '2026-03-20', donnees: { resultat: 'autorisation' }, echeances: [['C37', 'courante', '2026-04-07']] },
  { acte: 'EC48c', depuis: 'fauxAutorise', le: '2026-03-30', partie: 'd1', echeances: [['C37', 'satisfaite'], ['C37', 'courante', '2026-04-14']] },
  { acte: 'EC48d', depuis: 'sommation', le: '2026-04-10', partie: 'd1', echeances: [['C37', 'satisfaite', '2026-04-14']] },
];
const sansRecit: Record<string, () => ReturnType<(typeof recits)['vide']>> = {
  EC06: () => recits.aideDecidee().jouer('EC05', '2026-07-10', {}, { partie: 'd1' }).jouer('EC06', '2026-09-01', {}, { partie: 'd1' }),
  EC11: () => recits.enregistree().jouer('EC10', '2026-02-20', {}, { partie: 'f1' }).jouer('EC11', '2026-03-02', {}, { partie: 'f1' }),
  EC16: () => recits.enregistree().jouer('EC14', '2026-03-02').jouer('EC16', '2026-07-02', {}, { partie: 'f1' }),
};

describe('Chaque acte, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES_CIVIL_RO, recits, ACCEPTES);

  it('EC06 – la décision sur recours ouvre un nouveau délai entier', () => {
    const dossier = sansRecit['EC06']!();
    expect(dossier.refus).toEqual([]);
    expect(echeancesDe(dossier.etat)).toContainEqual(expect.objectContaining({ ligne: 'C22', statut: 'courante', delai: expect.objectContaining({ dernierJour: '2027-01-04' }) }));
  });

  it('EC01 – une notification faite dans les deux ans écarte leur sanction, même enregistrée après que leur fin a été constatée', () => {
    const dossier = recits.parties().jouer('EC02', '2024-01-15', {}, { partie: 'd1' }).jouer('GE13', '2026-01-16', {}, { le: '2026-01-15T23:00:00.000Z' });
    const statut = () => echeancesDe(dossier.etat).filter(({ ligne }) => ligne === 'C02').map((e) => e.statut);
    expect(statut()).toEqual(['echue']);
    dossier.jouer('EC01', '2025-12-01', {}, { partie: 'd1', le: '2026-01-20T09:00:00.000Z' });
    expect(statut()).toEqual(['eteinte']);
  });

  it('EC01 – une notification postérieure aux deux ans laisse leur fin constatée', () => {
    const dossier = recits.parties().jouer('EC02', '2024-01-15', {}, { partie: 'd1' }).jouer('GE13', '2026-01-16', {}, { le: '2026-01-15T23:00:00.000Z' }).jouer('EC01', '2026-01-19', {}, { partie: 'd1' });
    expect(echeancesDe(dossier.etat).filter(({ ligne }) => ligne === 'C02').map((e) => e.statut)).toEqual(['echue']);
  });

  it('EC11 – la déclaration est signifiée au défendeur que la lettre n’a pas atteint', () => {
    expect(sansRecit['EC11']!().etat.regions['DEF[f1]']?.etat).toBe('declaration-signifiee');
  });

  it('EC16 – le mémoire signifié le dernier jour solde le délai du demandeur et ouvre ceux du défendeur', () => {
    const { etat } = sansRecit['EC16']!();
    expect(echeancesDe(etat)).toContainEqual(expect.objectContaining({ ligne: 'C23', statut: 'satisfaite' }));
    expect(echeancesDe(etat)).toContainEqual(expect.objectContaining({ ligne: 'C24', statut: 'courante', delai: expect.objectContaining({ dernierJour: '2026-09-02' }) }));
  });

  it('couvre chaque acte de la table', () => {
    const essayes = [...ACCEPTES.map(({ acte }) => acte), ...Object.keys(sansRecit)];
    expect(ACTES_CIVIL_RO.map(({ definition }) => definition.id).filter((id) => !essayes.includes(id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé, et le refus enseigne', () => {
  refuse(recits, [
    ['EC06', 'aideDecidee', '2026-09-01', 'prealable-manquant'], ['EC09', 'vide', '2026-02-03', 'prealable-manquant'], ['EC10', 'declaree', '2026-02-20', 'prealable-manquant'],
    ['EC13', 'enregistree', '2026-02-20', 'delai-non-reduit', { delai: 'C22', dateLimite: '2026-12-01' }], ['EC17', 'enregistree', '2026-02-20', 'designation-absente', { objet: 'pieces', dateLimite: '2026-03-20' }],
    ['EC18', 'enregistree', '2026-06-02', 'delai-non-expire'], ['EC20', 'notifie', '2026-04-20', 'prealable-manquant'], ['EC21', 'radiee', '2026-05-20', 'radiation-non-demandee'],
    ['EC23', 'radiee', '2028-04-21', 'peremption-acquise'], ['EC24', 'radiee', '2028-04-20', 'delai-non-expire'], ['EC29b', 'enregistree', '2026-03-20', 'prealable-manquant'],
    ['EC30', 'enregistree', '2026-03-20', 'non-distribuable'], ['EC30', 'radiee', '2026-05-20', 'affaire-radiee'], ['EC31', 'defense', '2026-04-20', 'prealable-manquant', { rapporteur: 'r1' }],
    ['EC32', 'distribuee', '2026-04-22', 'accord-requis', { type: 'mediation' }], ['EC33', 'distribuee', '2026-04-22', 'prealable-manquant', { issue: 'homologation' }], ['EC34', 'rapport', '2026-05-20', 'rapport-depose'],
    ['EC35', 'rapporteur', '2026-05-11', 'designation-absente', { signataire: 'autre' }], ['EC36', 'distribuee', '2026-04-22', 'prealable-manquant', { objet: 'fond', dateLimite: '2026-05-22' }], ['EC37', 'distribuee', '2026-04-22', 'prealable-manquant', { type: 'tiers' }],
    ['EC37b', 'rapporteur', '2026-04-22', 'prealable-manquant'], ['EC38', 'rapporteur', '2026-05-20', 'prealable-manquant'], ['EC39', 'audience', '2026-06-11', 'debats-ouverts', { formation: 'section' }],
    ['EC39b', 'avis', '2026-05-21', 'date-anterieure', { dateAudience: '2026-05-20' }], ['EC40', 'rapport', '2026-06-10', 'prealable-manquant'], ['EC40', 'avis', '2026-06-10', 'composition-insuffisante', { formation: 'section', nombreMagistrats: 4 }],
    ['EC41', 'avis', '2026-06-10', 'prealable-manquant'], ['EC42', 'audience', '2026-07-01', 'prealable-manquant', { issue: 'rejet' }], ['EC42', 'delibere', '2026-07-01', 'champ-manquant'],
    ['EC46', 'arretNotifie', '2026-09-10', 'delai-non-expire'], ['EC47b', 'rejet', '2026-07-15', 'prealable-manquant', { resultat: 'rejet' }], ['EC48b', 'enregistree', '2026-03-20', 'prealable-manquant', { resultat: 'rejet' }],
  ], (acte) => (ACTES_CIVIL_RO.find(({ definition: d }) => d.id === acte)!.definition.cible === 'defendeur' ? 'f1' : acte === 'EC06' ? 'd1' : undefined));
});

describe('Un acte reçu n’est jamais perdu : tardif ou sans préalable, il est enregistré et marqué', () => {
  marque(recits, [
    ['EC03', 'aideDecidee', '2026-07-10', 'seconde-demande', 'd1'], ['EC04', 'enregistree', '2026-06-30', 'prealable-manquant', 'd1'], ['EC05', 'aide', '2026-06-30', 'prealable-manquant', 'd1'], ['EC07', 'enregistree', '2026-03-30', 'sans-effet', 'd1', { motif: 'décès' }],
    ['EC08', 'notifiee', '2026-03-13', 'tardif'], ['EC11', 'enregistree', '2026-03-02', 'prealable-manquant', 'f1'], ['EC12', 'parties', '2026-03-02', 'prealable-manquant', 'f1'],
    ['EC14', 'enregistree', '2026-06-03', 'tardif'], ['EC14', 'dechue', '2026-07-15', 'instance-terminee'], ['EC15', 'constituee', '2026-03-02', 'prealable-manquant', 'f1'], ['EC16', 'memoire', '2026-07-03', 'tardif', 'f1'],
    ['EC17b', 'regularisation', '2026-05-26', 'tardif'], ['EC19', 'notifie', '2026-05-05', 'tardif', 'f1'], ['EC22', 'radiee', '2028-04-21', 'tardif'], ['EC25', 'notifie', '2026-05-05', 'tardif', 'f1'], ['EC25', 'memoire', '2026-04-05', 'prealable-manquant', 'f1'],
    ['EC26', 'notifie', '2026-05-05', 'tardif', 'f1'], ['EC27', 'incident', '2026-06-10', 'tardif', 'f1'], ['EC28', 'incidentNotifie', '2026-05-05', 'tardif', 'd1'], ['EC29', 'rejet', '2026-07-05', 'instance-terminee'],
    ['EC36b', 'avis1015', '2026-05-26', 'tardif', 'd1'], ['EC43', 'rejet', '2026-07-10', 'sans-renvoi', 'f1'], ['EC44', 'arretNotifie', '2026-09-11', 'tardif', 'f1'], ['EC45', 'arretNotifie', '2026-08-10', 'prealable-manquant'],
    ['EC47', 'delibere', '2026-07-15', 'prealable-manquant', undefined, { objet: 'rabat' }], ['EC48', 'audience', '2026-06-15', 'debats-clos', 'd1', { objet: 'recusation' }], ['EC48c', 'fauxAutorise', '2026-04-08', 'tardif', 'd1'], ['EC48d', 'sommation', '2026-04-15', 'tardif', 'd1'],
  ]);
});
