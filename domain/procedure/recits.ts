import { DossierEssai } from './essais';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Défendeur', demeure: 'metropole' },
];
const DECISION = { juridiction: 'Cour d’appel', dateDecision: '2025-10-01' };

/** The same story stopped at each of its stages: for tests only. Dates are literal. */
export const recits = {
  vide: () => new DossierEssai(),
  parties: () => recits.vide().jouer('GE11', '2026-01-05', { identifiant: 'd1', role: 'demandeur', nom: 'Demandeur' }).jouer('GE11', '2026-01-05', { identifiant: 'f1', role: 'defendeur', nom: 'Défendeur' }),
  /** C01 ends on 2026-03-12. */
  notifiee: () => recits.parties().jouer('EC01', '2026-01-12', {}, { partie: 'd1' }),
  /** C22 ends on 2026-06-02, C23 on 2026-07-02. */
  declaree: () => recits.vide().jouer('EC08', '2026-02-02', { parties: PARTIES, ...DECISION }),
  enregistree: () => recits.declaree().jouer('EC09', '2026-02-03'),
  constituee: () => recits.enregistree().jouer('EC12', '2026-02-20', {}, { partie: 'f1' }),
  memoire: () => recits.constituee().jouer('EC14', '2026-03-02'),
  /** C24, C25 and C28 end on 2026-05-04. */
  notifie: () => recits.memoire().jouer('EC15', '2026-03-03', {}, { partie: 'f1' }),
  radiationDemandee: () => recits.notifie().jouer('EC19', '2026-04-01', {}, { partie: 'f1' }),
  /** C29 ends on 2028-04-20. */
  radiee: () => recits.radiationDemandee().jouer('EC20', '2026-04-20'),
  incident: () => recits.notifie().jouer('EC26', '2026-04-02', {}, { partie: 'f1' }),
  incidentNotifie: () => recits.incident().jouer('EC27', '2026-04-03', {}, { partie: 'f1' }),
  aide: () => recits.enregistree().jouer('EC03', '2026-05-04', {}, { partie: 'd1' }),
  aideDecidee: () => recits.aide().jouer('EC04', '2026-06-30', {}, { partie: 'd1' }),
  defense: () => recits.notifie().jouer('EC25', '2026-04-15', {}, { partie: 'f1' }),
  distribuee: () => recits.defense().jouer('EC30', '2026-04-20', { chambre: 'C2' }),
  rapporteur: () => recits.distribuee().jouer('EC31', '2026-04-21', { rapporteur: 'r1' }),
  rapport: () => recits.rapporteur().jouer('EC35', '2026-05-11', { signataire: 'r1' }).jouer('GE03', '2026-05-12', { fonction: 'avocat-general', personne: 'ag1' }),
  avis: () => recits.rapport().jouer('EC38', '2026-05-20', { signataire: 'ag1' }),
  audience: () => recits.avis().jouer('EC39b', '2026-05-21', { dateAudience: '2026-06-10' }).jouer('EC40', '2026-06-10'),
  delibere: () => recits.audience().jouer('EC41', '2026-06-10'),
  cassation: () => recits.delibere().jouer('EC42', '2026-07-01', { issue: 'cassation-totale-renvoi' }),
  rejet: () => recits.delibere().jouer('EC42', '2026-07-01', { issue: 'rejet' }),
  /** C60 ends on 2026-09-10. */
  arretNotifie: () => recits.cassation().jouer('EC43', '2026-07-10', {}, { partie: 'f1' }),
  saisi: () => recits.arretNotifie().jouer('EC44', '2026-08-03', {}, { partie: 'd1' }),
  desistement: () => recits.enregistree().jouer('EC29', '2026-03-10'),
  mediation: () => recits.distribuee().jouer('EC32', '2026-04-22', { type: 'mediation', accord: true, dateLimite: '2026-07-22' }),
  avisDemande: () => recits.rapporteur().jouer('EC37', '2026-04-22', { type: 'autre-chambre', dateLimite: '2026-06-22' }),
  avis1015: () => recits.rapporteur().jouer('EC36', '2026-04-22', { objet: 'moyen-office', dateLimite: '2026-05-22' }),
  regularisation: () => recits.rapporteur().jouer('EC17', '2026-04-22', { objet: 'pieces', dateLimite: '2026-05-22', signataire: 'r1' }),
  requete: () => recits.rejet().jouer('EC47', '2026-07-15', { objet: 'rectification' }),
  faux: () => recits.enregistree().jouer('EC48', '2026-03-10', { objet: 'faux' }, { partie: 'd1' }),
  fauxAutorise: () => recits.faux().jouer('EC48b', '2026-03-20', { resultat: 'autorisation' }),
  sommation: () => recits.fauxAutorise().jouer('EC48c', '2026-03-30', {}, { partie: 'd1' }),
  dechue: () => recits.enregistree().jouer('EC18', '2026-07-10'),
};
export type Recit = keyof typeof recits;
