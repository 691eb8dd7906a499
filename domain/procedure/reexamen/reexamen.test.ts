import { ajouterJours, expireA } from '../../commun';
import { echeancesDe, obligations, type EtatPourvoi } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { reexamen } from '.';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Un', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Deux', demeure: 'metropole' }];
const DEMANDE = { dateCedh: '2025-03-27', parties: PARTIES, juridiction: 'Cour d’appel', dateDecision: '2020-03-03' };

/** Asked on 2026-03-03: mémoire by 2026-05-04, its service by 2026-06-03, the defence two months later. */
const recits = {
  vide: () => new DossierEssai('26-10.001', 'reexamen-civil'),
  demande: () => recits.vide().jouer('ER01', '2026-03-03', DEMANDE),
  aide: () => recits.demande().jouer('EC03', '2026-03-16', {}, { partie: 'd1' }),
  aideDecidee: () => recits.aide().jouer('EC04', '2026-04-13', {}, { partie: 'd1' }),
  aideRecours: () => recits.aideDecidee().jouer('EC05', '2026-04-20', {}, { partie: 'd1' }),
  memoire: () => recits.demande().jouer('ER02', '2026-04-27'),
  notifie: () => recits.memoire().jouer('ER02b', '2026-05-18', { forme: 'signification' }),
  defense: () => recits.notifie().jouer('ER02c', '2026-07-06', {}, { partie: 'f1' }),
  audience: () => recits.defense().jouer('ER02d', '2026-07-20', { dateAudience: '2026-09-14' }),
  sansMemoire: () => recits.demande().jouer('ER02d', '2026-07-20', { dateAudience: '2026-09-14' }),
  rejet: () => recits.audience().jouer('ER03', '2026-10-05', { issue: 'reexamen-rejete' }),
  annulation: () => recits.audience().jouer('ER03', '2026-10-05', { issue: 'reexamen-annulation' }),
  /** C60 ends on 2026-12-14, the twelfth being a Saturday. */
  arretNotifie: () => recits.annulation().jouer('EC43', '2026-10-12', {}, { partie: 'f1' }),
  saisi: () => recits.arretNotifie().jouer('EC44', '2026-11-02', {}, { partie: 'd1' }),
};
type Recit = keyof typeof recits;
const ACTES = reexamen.actes.filter(({ definition }) => !definition.id.startsWith('GE'));
const genres = (etat: EtatPourvoi) => obligations(etat).taches.map(({ genre }) => genre);
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });

const ACCEPTES: Cas<Recit>[] = [
  { acte: 'ER01', depuis: 'vide', le: '2026-03-27', donnees: DEMANDE, regions: { 'DEM[d1]': 'formee' }, echeances: [['coj-l452-1', 'satisfaite', '2026-03-27'], ['cpc-1031-12', 'courante', '2026-05-27'], ['cpc-1031-12-signification', 'courante', '2026-06-29']] },
  { acte: 'EC03', depuis: 'demande', le: '2026-03-16', partie: 'd1', regions: { 'AJ[d1]': 'demandee' }, echeances: [['cpc-1031-12', 'interrompue']] },
  { acte: 'EC04', depuis: 'aide', le: '2026-04-13', partie: 'd1', echeances: [['cpc-1031-12', 'courante', '2026-06-15']] },
  { acte: 'EC05', depuis: 'aideDecidee', le: '2026-04-20', partie: 'd1', regions: { 'AJ[d1]': 'recours' } },
  { acte: 'EC06', depuis: 'aideRecours', le: '2026-05-11', partie: 'd1', echeances: [['cpc-1031-12', 'courante', '2026-07-13']] },
  { acte: 'EC12', depuis: 'demande', le: '2026-03-16', partie: 'f1' },
  { acte: 'ER02', depuis: 'demande', le: '2026-05-04', regions: { 'DEM[d1]': 'memoire-remis' }, echeances: [['cpc-1031-12', 'satisfaite']] },
  { acte: 'ER02b', depuis: 'memoire', le: '2026-06-03', donnees: { forme: 'signification' }, regions: { 'DEF[f1]': 'memoire-notifie' }, echeances: [['cpc-1031-12-signification', 'satisfaite'], ['cpc-1031-16', 'courante', '2026-08-03']] },
  { acte: 'ER02c', depuis: 'notifie', le: '2026-07-20', partie: 'f1', regions: { 'DEF[f1]': 'defense-remise' }, echeances: [['cpc-1031-16', 'satisfaite', '2026-07-20']] },
  { acte: 'ER02d', depuis: 'defense', le: '2026-07-20', donnees: { dateAudience: '2026-09-14' }, regions: { AUDIENCE: 'fixee' } },
  { acte: 'ER03', depuis: 'audience', le: '2026-10-05', donnees: { issue: 'reexamen-annulation', nombreMagistrats: 13 }, issue: 'reexamen-annulation', regions: { JUG: 'arret', REN: 'ouvert' } },
  { acte: 'ER03', depuis: 'audience', le: '2026-10-05', donnees: { issue: 'reexamen-du-pourvoi' }, issue: 'reexamen-du-pourvoi' },
  { acte: 'ER03', depuis: 'sansMemoire', le: '2026-10-05', donnees: { issue: 'reexamen-dechu' }, issue: 'reexamen-dechu' },
  { acte: 'EC43', depuis: 'annulation', le: '2026-10-12', partie: 'f1', regions: { REN: 'notifie' }, echeances: [['cpc-1034', 'courante', '2026-12-14']] },
  { acte: 'EC44', depuis: 'arretNotifie', le: '2026-12-14', partie: 'd1', regions: { REN: 'saisi' } },
  { acte: 'EC45', depuis: 'saisi', le: '2026-11-16', echeances: [['cpc-1037-1-signification', 'courante', '2026-12-07']] },
  { acte: 'EC46', depuis: 'arretNotifie', le: '2026-12-15', regions: { REN: 'sans-saisine' } },
];

describe('Chaque acte du réexamen civil, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES.map((c) => (c.issue || !['annulation', 'arretNotifie', 'saisi'].includes(c.depuis) ? c : { ...c, issue: 'reexamen-annulation' })));

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé', () => {
  refuse(recits, [
    ['ER02d', 'vide', '2026-07-20', 'prealable-manquant', { dateAudience: '2026-09-14' }], ['ER02d', 'defense', '2026-07-20', 'date-anterieure', { dateAudience: '2026-07-19' }], ['ER03', 'defense', '2026-10-05', 'prealable-manquant', { issue: 'reexamen-rejete' }],
    ['ER03', 'audience', '2026-10-05', 'composition-insuffisante', { issue: 'reexamen-rejete', nombreMagistrats: 12 }], ['ER03', 'audience', '2026-10-05', 'delai-non-expire', { issue: 'reexamen-dechu' }], ['ER03', 'rejet', '2026-10-06', 'instance-terminee', { issue: 'reexamen-rejete' }],
    ['EC46', 'arretNotifie', '2026-12-14', 'delai-non-expire'],
  ], () => undefined);
});

describe('Un acte reçu hors délai est enregistré et marqué', () => {
  marque(recits, [
    ['ER01', 'vide', '2026-03-28', 'tardif', undefined, DEMANDE], ['ER01', 'vide', '2026-03-03', 'signification-manquante', undefined, { ...DEMANDE, sansSignification: true }], ['ER01', 'vide', '2026-03-03', 'mentions-incompletes', undefined, { dateCedh: '2025-03-27' }],
    ['ER02', 'demande', '2026-05-05', 'tardif'], ['ER02b', 'memoire', '2026-06-04', 'tardif', undefined, { forme: 'signification' }], ['ER02c', 'notifie', '2026-07-21', 'tardif', 'f1'], ['EC43', 'rejet', '2026-10-12', 'sans-renvoi', 'f1'],
  ]);
});

describe('La demande de réexamen', () => {
  it('sans mémoire dans ses délais appelle l’examen de la déchéance, que la cour prononce', () => {
    const dossier = recits.demande();
    expect(genres(constater(dossier, '2026-05-03').etat)).not.toContain('examiner-decheance-reexamen');
    expect(genres(constater(dossier, '2026-05-04').etat)).toContain('examiner-decheance-reexamen');
  });

  it('augmente les délais de qui demeure outre-mer d’un mois (1023, par l’article 1031-21)', () => {
    const parties = [{ ...PARTIES[0], demeure: 'outre-mer' }, PARTIES[1]];
    expect(echeancesDe(recits.vide().jouer('ER01', '2026-03-03', { ...DEMANDE, parties }).etat).find(({ regle }) => regle === 'cpc-1031-12')?.delai.dernierJour).toBe('2026-06-03');
  });

  it('n’ouvre la signification que s’il reste un défendeur sans avocat', () => {
    const parties = [PARTIES[0], { ...PARTIES[1], conseil: { nom: 'SCP', depuis: '2026-03-02' } }];
    expect(echeancesDe(recits.vide().jouer('ER01', '2026-03-03', { ...DEMANDE, parties }).etat).map(({ regle }) => regle)).not.toContain('cpc-1031-12-signification');
  });

  it('ne précède pas la décision de la Cour européenne', () => {
    expect(recits.vide().jouer('ER01', '2025-03-26', DEMANDE).dernierRefus).toMatchObject({ code: 'champ-invalide', champ: 'donnees.dateCedh' });
  });
});
