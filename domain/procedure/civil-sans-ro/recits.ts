import { DossierEssai } from '../essais';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Défendeur', demeure: 'metropole' },
];
const DECISION = { juridiction: 'Conseil de prud’hommes', dateDecision: '2025-12-01' };
export const dossierSansRo = (): DossierEssai => new DossierEssai('26-10.001', 'civil-sans-ro');
export const declarerAvec = (plus: object): DossierEssai => dossierSansRo().jouer('ES01', '2026-02-02', { parties: PARTIES, ...DECISION, ...plus });

/** The same pourvoi stopped at each of its stages: for tests only. Dates are literal. */
export const recits = {
  vide: dossierSansRo,
  parties: () => dossierSansRo().jouer('GE11', '2026-01-05', { identifiant: 'd1', role: 'demandeur', nom: 'Demandeur' }).jouer('GE11', '2026-01-05', { identifiant: 'f1', role: 'defendeur', nom: 'Défendeur' }),
  /** C01 ends on 2026-03-12. */
  notifiee: () => recits.parties().jouer('EC01', '2026-01-12', {}, { partie: 'd1' }),
  declaree: () => declarerAvec({}),
  /** C42 ends on 2026-05-04: the third is a Sunday. */
  recepisse: () => recits.declaree().jouer('ES02', '2026-02-03', { forme: 'remise' }),
  avisee: () => recits.recepisse().jouer('ES03', '2026-02-03'),
  transmise: () => recits.avisee().jouer('ES04', '2026-02-20'),
  memoire: () => recits.transmise().jouer('ES05', '2026-03-02'),
  /** C43 and C28 end on 2026-05-04. */
  notifie: () => recits.memoire().jouer('ES06', '2026-03-03'),
  defense: () => recits.notifie().jouer('ES08', '2026-04-15', {}, { partie: 'f1' }),
  incident: () => recits.notifie().jouer('ES08', '2026-04-15', { incident: true }, { partie: 'f1' }),
  /** C26 ends on 2026-05-18. */
  incidentNotifie: () => recits.incident().jouer('ES09', '2026-04-16', {}, { partie: 'f1' }),
  defenseNotifiee: () => recits.defense().jouer('ES09', '2026-04-16', {}, { partie: 'f1' }),
  /** The same three months, whose end alone matters. */
  moyens: () => declarerAvec({ moyensEnonces: true }).jouer('ES02', '2026-02-03').jouer('ES03', '2026-02-03').jouer('ES04', '2026-02-20'),
  radiationDemandee: () => recits.notifie().jouer('EC19', '2026-04-01', {}, { partie: 'f1' }),
  desistement: () => recits.avisee().jouer('EC29', '2026-02-16'),
  distribuee: () => recits.defenseNotifiee().jouer('EC30', '2026-04-20', { chambre: 'SO' }),
  rapporteur: () => recits.distribuee().jouer('EC31', '2026-04-21', { rapporteur: 'r1' }),
  delibere: () => recits.rapporteur().jouer('EC35', '2026-05-11', { signataire: 'r1' }).jouer('GE03', '2026-05-12', { fonction: 'avocat-general', personne: 'ag1' }).jouer('EC38', '2026-05-20', { signataire: 'ag1' })
    .jouer('EC39b', '2026-05-21', { dateAudience: '2026-06-10' }).jouer('EC40', '2026-06-10').jouer('EC41', '2026-06-10'),
  rejet: () => recits.delibere().jouer('EC42', '2026-07-01', { issue: 'rejet' }),
  cassation: () => recits.delibere().jouer('EC42', '2026-07-01', { issue: 'cassation-totale-renvoi' }),
  /** C60 ends on 2026-09-10. */
  arretNotifie: () => recits.cassation().jouer('ES11', '2026-07-10', { forme: 'lettre-recommandee' }),
};
export type Recit = keyof typeof recits;
