import { ajouterJours, expireA } from '../../commun';
import { CATALOGUE, echeancesDe, obligations, type EtatPourvoi } from '..';
import { accepte, marque, refuse, type Cas } from '../epreuves';
import { DossierEssai } from '../essais';
import { recits as recitsPenaux } from '../penal/recits';
import { recits as recitsCivils } from '../recits';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Auteur de la question', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Autre partie', demeure: 'metropole' },
];
const TRANSMISSION = { nature: 'civile', parties: PARTIES, juridiction: 'Tribunal judiciaire', dateDecision: '2026-03-03' };

/** A question handed down, stopped at each of its stages. Q1 ends on 2026-04-03, Q5 on 2026-06-10. */
const recits = {
  vide: () => new DossierEssai('26-40.001', 'qpc'),
  transmise: () => recits.vide().jouer('EQ01', '2026-03-03', TRANSMISSION),
  recue: () => recits.transmise().jouer('EQ02', '2026-03-10', { chambre: 'C2' }),
  audience: () => recits.recue().jouer('EQ04', '2026-03-12', { dateAudience: '2026-05-13' }),
  renvoyee: () => recits.audience().jouer('EQ06', '2026-05-20', { resultat: 'renvoi' }),
  differee: () => recits.audience().jouer('EQ06', '2026-05-20', { resultat: 'differe' }),
  auConseil: () => recits.recue().jouer('EQ07', '2026-06-11'),
  /** On a civil pourvoi in deliberation, and on a criminal one before its report. */
  incidente: () => recitsCivils.delibere().jouer('EQ03', '2026-06-11', {}, { partie: 'd1' }),
  incidenteRenvoyee: () => recits.incidente().jouer('EQ06', '2026-06-20', { resultat: 'renvoi' }),
  civil: () => recitsCivils.delibere(),
  penal: () => recitsPenaux.rapporteur(),
  penalPose: () => recits.penal().jouer('EQ03', '2026-05-05', {}, { partie: 'd1' }),
  penalRapporte: () => recitsPenaux.rapport(),
  detenu: () => recitsPenaux.detentionRecue(),
};
type Recit = keyof typeof recits;
const genres = (etat: EtatPourvoi) => obligations(etat).taches.map(({ genre }) => genre);
const alertes = (etat: EtatPourvoi) => obligations(etat).alertes.map(({ id }) => id.split(':')[0]);
const limite = (etat: EtatPourvoi, regle: string) => echeancesDe(etat).filter((e) => e.regle === regle);
/** Notes what has expired at midnight after that day, Paris time. */
const constater = (dossier: DossierEssai, jour: string) => dossier.jouer('GE13', ajouterJours(jour, 1), {}, { le: expireA(jour) });

const ACTES = [...new Map([...CATALOGUE['qpc']!.actes, ...CATALOGUE['penal']!.actes].map((r) => [r.definition.id, r])).values()].filter(({ definition }) => definition.id.startsWith('EQ'));
const ACCEPTES: Cas<Recit>[] = [
  { acte: 'EQ01', depuis: 'vide', le: '2026-03-03', donnees: TRANSMISSION, regions: { QPC: 'transmise' }, echeances: [['cpc-126-9', 'courante', '2026-04-03']] },
  { acte: 'EQ01', depuis: 'vide', le: '2026-03-03', donnees: { ...TRANSMISSION, nature: 'penale' }, echeances: [['cpp-r49-30', 'courante', '2026-04-03']] },
  { acte: 'EQ02', depuis: 'transmise', le: '2026-03-10', donnees: { chambre: 'C2' }, regions: { QPC: 'recue' }, echeances: [['ord58-1067-23-4', 'courante', '2026-06-10'], ['ord58-1067-23-4-seuil', 'courante', '2026-05-26']] },
  { acte: 'EQ03', depuis: 'civil', le: '2026-06-11', partie: 'd1', regions: { QPC: 'posee' }, echeances: [['cpc-126-10', 'courante', '2026-07-13'], ['ord58-1067-23-5', 'courante', '2026-09-11']] },
  { acte: 'EQ03', depuis: 'penal', le: '2026-05-05', partie: 'd1', regions: { QPC: 'posee' }, echeances: [['cpp-r49-31', 'courante', '2026-06-05'], ['ord58-1067-23-5', 'courante', '2026-08-05']] },
  { acte: 'EQ04', depuis: 'recue', le: '2026-03-12', donnees: { dateAudience: '2026-04-15', dateLimite: '2026-03-20' }, regions: { AUDIENCE_QPC: 'fixee' }, echeances: [['cpc-126-9', 'remplacee'], ['Q3', 'courante', '2026-03-20']] },
  { acte: 'EQ05', depuis: 'recue', le: '2026-04-03', partie: 'f1', echeances: [['cpc-126-9', 'satisfaite']] },
  { acte: 'EQ06', depuis: 'audience', le: '2026-06-10', donnees: { resultat: 'renvoi', formation: 'restreinte', nombreMagistrats: 3 }, regions: { QPC: 'renvoyee' }, issue: 'qpc-renvoyee', echeances: [['ord58-1067-23-4', 'satisfaite']] },
  { acte: 'EQ06', depuis: 'recue', le: '2026-05-20', donnees: { resultat: 'non-renvoi' }, regions: { QPC: 'non-renvoyee' }, issue: 'qpc-non-renvoyee' },
  { acte: 'EQ06', depuis: 'recue', le: '2026-05-20', donnees: { resultat: 'irrecevable' }, regions: { QPC: 'irrecevable' }, issue: 'qpc-irrecevable' },
  { acte: 'EQ06', depuis: 'recue', le: '2026-05-20', donnees: { resultat: 'differe' }, regions: { QPC: 'differee' }, echeances: [['ord58-1067-23-4', 'courante', '2026-06-10']] },
  { acte: 'EQ06', depuis: 'incidente', le: '2026-06-20', donnees: { resultat: 'renvoi' }, regions: { QPC: 'renvoyee', JUG: 'delibere' } },
  { acte: 'EQ07', depuis: 'recue', le: '2026-06-11', regions: { QPC: 'transmise-au-conseil' }, issue: 'qpc-transmise-au-conseil' },
  { acte: 'EQ08', depuis: 'renvoyee', le: '2026-08-20', donnees: { decision: 'conformite' }, regions: { QPC: 'jugee-par-le-conseil' } },
  { acte: 'EQ08', depuis: 'auConseil', le: '2026-09-10', donnees: { decision: 'non-conformite' }, regions: { QPC: 'jugee-par-le-conseil' } },
];

describe('Chaque acte d’une question de constitutionnalité, à sa place, est accepté et produit ses effets', () => {
  accepte(ACTES, recits, ACCEPTES);

  it('couvre chaque acte de la table', () => {
    expect(ACTES.map(({ definition }) => definition.id).filter((id) => !ACCEPTES.some(({ acte }) => acte === id))).toEqual([]);
  });
});

describe('Un acte de la Cour hors de son préalable est refusé', () => {
  refuse(recits, [
    ['EQ02', 'vide', '2026-03-10', 'prealable-manquant', { chambre: 'C2' }], ['EQ04', 'transmise', '2026-03-12', 'prealable-manquant', { dateAudience: '2026-05-13' }], ['EQ04', 'recue', '2026-03-12', 'date-anterieure', { dateAudience: '2026-03-11' }],
    ['EQ04', 'recue', '2026-03-12', 'delai-allonge', { dateLimite: '2026-04-04' }], ['EQ04', 'recue', '2026-03-12', 'champ-manquant'], ['EQ04', 'renvoyee', '2026-05-21', 'question-absente', { dateAudience: '2026-06-13' }],
    ['EQ06', 'transmise', '2026-03-12', 'prealable-manquant', { resultat: 'renvoi' }], ['EQ06', 'recue', '2026-06-11', 'delai-expire', { resultat: 'renvoi' }], ['EQ06', 'renvoyee', '2026-05-21', 'question-absente', { resultat: 'renvoi' }], ['EQ06', 'recue', '2026-05-20', 'composition-insuffisante', { resultat: 'renvoi', formation: 'section', nombreMagistrats: 4 }],
    ['EQ07', 'recue', '2026-06-10', 'delai-non-expire'], ['EQ07', 'transmise', '2026-06-11', 'prealable-manquant'], ['EQ07', 'renvoyee', '2026-06-11', 'question-absente'],
    ['EC42', 'incidente', '2026-07-01', 'question-pendante', { issue: 'rejet' }], ['EC42', 'incidenteRenvoyee', '2026-07-01', 'sursis-a-statuer', { issue: 'rejet' }],
  ], () => undefined);
});

describe('Un acte reçu hors de sa place est enregistré et marqué', () => {
  marque(recits, [
    ['EQ05', 'recue', '2026-04-04', 'tardif', 'f1'], ['EQ05', 'renvoyee', '2026-05-21', 'question-absente', 'f1'], ['EQ08', 'recue', '2026-06-01', 'conseil-non-saisi', undefined, { decision: 'conformite' }],
    ['EQ03', 'penalRapporte', '2026-05-12', 'apres-rapport', 'd1'], ['EQ03', 'penal', '2026-05-05', 'avocat-requis', 'f1'], ['EQ05', 'penalPose', '2026-05-20', 'avocat-requis', 'f1'], ['EQ03', 'civil', '2026-06-11', 'mention-manquante', 'd1', { sansMention: true }], ['EQ01', 'vide', '2026-03-03', 'mentions-incompletes', undefined, { nature: 'civile' }],
  ]);
});

describe('Les trois mois donnés à la Cour (article 23-4)', () => {
  it('ne sont jamais prorogés : ils finissent un samedi s’il le faut', () => {
    const { etat } = recits.transmise().jouer('EQ02', '2026-03-13', { chambre: 'C2' });
    expect(limite(etat, 'ord58-1067-23-4')[0]?.delai).toMatchObject({ dernierJour: '2026-06-13', verifie: false });
  });

  it('alertent quinze jours avant leur fin, puis la décision cède à la transmission directe', () => {
    const dossier = recits.recue();
    expect(obligations(dossier.etat).taches.find(({ genre }) => genre === 'statuer-sur-la-question')).toMatchObject({ pourLe: '2026-06-10' });
    constater(dossier, '2026-05-26');
    expect(obligations(dossier.etat).taches.find(({ genre }) => genre === 'statuer-sur-la-question')).toMatchObject({ escaladee: true });
    expect(alertes(dossier.etat)).toEqual(expect.arrayContaining(['limite-de-la-cour', 'seuil-franchi']));
    constater(dossier, '2026-06-10');
    expect(genres(dossier.etat)).toContain('transmettre-au-conseil');
    expect(genres(dossier.etat)).not.toContain('statuer-sur-la-question');
  });

  it('courent encore quand la décision est différée : rien ne dit le contraire, et la Cour peut statuer après eux', () => {
    const dossier = constater(recits.differee(), '2026-06-10');
    expect(genres(dossier.etat)).not.toContain('transmettre-au-conseil');
    expect(alertes(dossier.etat)).toContain('question-differee');
    expect(dossier.jouer('EQ06', '2026-07-01', { resultat: 'non-renvoi' }).etat.issue?.code).toBe('qpc-non-renvoyee');
  });
});

describe('Une question posée à l’occasion d’un pourvoi', () => {
  it('suspend la décision jusqu’au non-renvoi', () => {
    const dossier = recits.incidente().jouer('EQ06', '2026-06-20', { resultat: 'non-renvoi' }).jouer('EC42', '2026-07-01', { issue: 'rejet' });
    expect([dossier.refus, dossier.etat.issue?.code]).toEqual([[], 'rejet']);
  });

  it('renvoyée, dit ce qui est attendu, et rend la main au pourvoi dès la décision du Conseil', () => {
    const dossier = recits.incidenteRenvoyee();
    expect(genres(dossier.etat)).toContain('attendre-le-conseil');
    expect(alertes(dossier.etat)).toContain('sursis-a-statuer');
    dossier.jouer('EQ08', '2026-09-10', { decision: 'conformite' }).jouer('EC42', '2026-09-20', { issue: 'rejet' });
    expect([dossier.refus, dossier.etat.issue?.code]).toEqual([[], 'rejet']);
  });

  it('est transmise au Conseil par le seul effet du texte si la Cour se tait, et le pourvoi attend encore', () => {
    const dossier = constater(recits.incidente(), '2026-09-11').jouer('EQ07', '2026-09-12').jouer('EC42', '2026-09-20', { issue: 'rejet' });
    expect(dossier.refus.map(({ code }) => code)).toEqual(['sursis-a-statuer']);
  });

  it('ne retient pas la Cour quand une personne est détenue et que la loi fixe le jour de l’arrêt', () => {
    const dossier = recits.detenu().jouer('EQ03', '2026-02-05', {}, { partie: 'd1' }).jouer('EQ06', '2026-02-20', { resultat: 'renvoi' })
      .jouer('EP08', '2026-02-23').jouer('EP20', '2026-03-05', { rapporteur: 'r1' }).jouer('EP21', '2026-03-10', { signataire: 'r1' }).jouer('EP22', '2026-03-11', { formation: 'section' })
      .jouer('EP22b', '2026-03-12', { dateAudience: '2026-04-08' }).jouer('EP23', '2026-04-08').jouer('EP24', '2026-04-15', { issue: 'rejet' });
    expect([dossier.refus, dossier.etat.issue?.code]).toEqual([[], 'rejet']);
  });
});

it('En matière pénale, le condamné parle sans avocat de la question.', () => {
  expect(Object.values(recits.penalPose().etat.actes).find(({ acte }) => acte === 'EQ03')?.marques).toEqual([]);
});

it('Le dossier d’une question dit ce que sa décision attend encore.', () => {
  const manques = (etat: EtatPourvoi) => obligations(etat).controles.filter(({ etat: e }) => e === 'manque').map(({ acte }) => acte);
  expect([manques(recits.transmise().etat), manques(recits.audience().etat)]).toEqual([['EQ02', 'EQ04', 'EQ06'], ['EQ06']]);
});

describe('La clôture d’une question transmise', () => {
  it('attend la décision du Conseil quand il est saisi', () => {
    const dossier = recits.renvoyee();
    const cloture = () => obligations(dossier.etat).cloture.filter(({ etat }) => etat !== 'fait').map(({ code }) => code);
    expect(cloture()).toEqual(['envoi', 'conseil']);
    const envoi = obligations(dossier.etat).taches.find(({ genre }) => genre === 'notifier-ordonnance')!;
    dossier.jouer('GE14', '2026-05-21', { tache: envoi.id }).jouer('EQ08', '2026-08-20', { decision: 'conformite' });
    expect([dossier.refus, cloture()]).toEqual([[], []]);
    expect(dossier.jouer('GE09', '2026-08-21').etat.clos?.le).toBe('2026-08-21');
  });
});
