import { DossierEssai } from '../essais';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Condamné', demeure: 'metropole', qualite: 'condamne' },
  { id: 'f1', role: 'defendeur', nom: 'Partie civile', demeure: 'metropole', qualite: 'partie-civile' },
];
const DECISION = { juridiction: 'Cour d’appel', dateDecision: '2026-01-12', chambre: 'CR' };
const avec = (parties: object[], regime?: string) => ({ parties, ...DECISION, ...(regime ? { regime } : {}) });
const seul = (plus: object) => [{ ...PARTIES[0], ...plus }, PARTIES[1]!];

/** The same criminal case stopped at each of its stages, and its urgent variants: for tests only. Dates are literal. */
export const recits = {
  vide: () => new DossierEssai('26-80.001', 'penal'),
  parties: () => recits.vide().jouer('GE11', '2026-01-05', { identifiant: 'd1', role: 'demandeur', nom: 'Condamné', qualite: 'condamne' }).jouer('GE11', '2026-01-05', { identifiant: 'f1', role: 'defendeur', nom: 'Partie civile', qualite: 'partie-civile' }),
  /** P01 ends on 2026-01-23. */
  rendue: () => recits.parties().jouer('EP01', '2026-01-12', { dateDecision: '2026-01-12', juridiction: 'Cour d’appel' }, { partie: 'd1' }),
  /** P09 ends on 2026-01-30, P13 on 2026-02-09, P10 and P11 on 2026-02-20. */
  declaree: () => recits.rendue().jouer('EP02', '2026-01-20', DECISION),
  miseEnEtat: () => recits.declaree().jouer('EP04', '2026-01-21').jouer('EP13', '2026-02-02'),
  transmise: () => recits.miseEnEtat().jouer('EP14', '2026-02-03'),
  /** P21: from 2026-02-15. */
  recue: () => recits.transmise().jouer('EP15', '2026-02-04'),
  constituee: () => recits.recue().jouer('EP10', '2026-02-10', {}, { partie: 'd1' }),
  /** P14 ends on 2026-04-13. */
  delaiFixe: () => recits.constituee().jouer('EP16', '2026-02-12', { dateLimite: '2026-04-13' }),
  memoire: () => recits.delaiFixe().jouer('EP18', '2026-04-10', {}, { partie: 'd1' }),
  rapporteur: () => recits.memoire().jouer('EP20', '2026-04-15', { rapporteur: 'r1' }),
  rapport: () => recits.rapporteur().jouer('EP21', '2026-05-11', { signataire: 'r1' }),
  orientee: () => recits.rapport().jouer('EP22', '2026-05-12', { formation: 'section' }),
  aTrois: () => recits.rapport().jouer('EP22', '2026-05-12', { formation: 'restreinte' }),
  audience: () => recits.orientee().jouer('EP22b', '2026-05-13', { dateAudience: '2026-06-10' }),
  delibere: () => recits.audience().jouer('EP23', '2026-06-10', { formation: 'section', nombreMagistrats: 5 }),
  rejet: () => recits.delibere().jouer('EP24', '2026-07-01', { issue: 'rejet' }),
  cassation: () => recits.delibere().jouer('EP24', '2026-07-01', { issue: 'cassation-totale-renvoi' }),
  extrait: () => recits.rejet().jouer('EP26', '2026-07-02'),
  cassationAdressee: () => recits.cassation().jouer('EP26', '2026-07-02'),
  /** P08 ends on 2026-07-13. */
  notifiee: () => recits.extrait().jouer('EP27', '2026-07-06', {}, { partie: 'f1' }),
  opposition: () => recits.notifiee().jouer('EP28', '2026-07-10', { motif: 'recours' }, { partie: 'f1' }),
  aide: () => recits.declaree().jouer('EP11', '2026-02-02', {}, { partie: 'd1' }),
  aideDecidee: () => recits.aide().jouer('EP11b', '2026-03-16', { decision: 'rejet' }, { partie: 'd1' }),
  aideRecours: () => recits.aideDecidee().jouer('EP11c', '2026-03-20', {}, { partie: 'd1' }),
  desistement: () => recits.declaree().jouer('EP30', '2026-01-26'),
  examenDemande: () => recits.declaree().jouer('EP05', '2026-01-21', {}, { partie: 'd1' }),
  /** P20 (président) ends on 2026-02-12. */
  examenRecu: () => recits.examenDemande().jouer('EP13', '2026-02-02').jouer('EP14', '2026-02-03').jouer('EP15', '2026-02-04'),
  examenRefuse: () => recits.examenRecu().jouer('EP06', '2026-02-10', { resultat: 'rejete' }),
  requeteRenvoi: () => recits.parties().jouer('EP31', '2026-01-13', { cause: 'suspicion-legitime' }, { partie: 'f1' }),
  parquet: () => recits.vide().jouer('EP02', '2026-01-20', avec(seul({ qualite: 'ministere-public', nom: 'Procureur général' }))),
  partieCivile: () => recits.vide().jouer('EP02', '2026-01-20', avec(seul({ qualite: 'partie-civile' }))),
  lettre: () => recits.vide().jouer('EP02', '2026-01-20', { ...avec(seul({ horsIle: true })), parLettre: true }),
  /** Detained; P18 mémoire ends on 2026-03-04, arrêt on 2026-05-04. */
  detenue: () => recits.vide().jouer('EP03', '2026-01-20', avec(seul({ qualite: 'mis-en-examen' }), 'detention-provisoire')),
  detentionRecue: () => recits.detenue().jouer('EP13', '2026-02-02').jouer('EP14', '2026-02-03').jouer('EP15', '2026-02-04'),
  /** European warrant: transmission by 2026-01-19, the Court by 2026-02-24. */
  mandat: () => recits.vide().jouer('EP02', '2026-01-15', avec(seul({ qualite: 'personne-recherchee' }), 'mandat-arret-europeen')),
  /** Mémoire by 2026-01-26. */
  mandatRecu: () => recits.mandat().jouer('EP13', '2026-01-16').jouer('EP14', '2026-01-16').jouer('EP15', '2026-01-19'),
  presse: () => recits.vide().jouer('EP02', '2026-01-14', avec(PARTIES, 'presse')),
  presseRecue: () => recits.presse().jouer('EP13', '2026-01-15').jouer('EP14', '2026-01-15').jouer('EP15', '2026-01-16'),
};
export type Recit = keyof typeof recits;
