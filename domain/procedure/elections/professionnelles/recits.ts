import { DossierEssai } from '../../essais';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Syndicat', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Société', demeure: 'metropole' },
];
const DECISION = { juridiction: 'Tribunal judiciaire', dateDecision: '2026-03-02' };
export const dossierProfessionnel = (): DossierEssai => new DossierEssai('26-60.101', 'elections-professionnelles');

/** The same pourvoi about professional elections stopped at each of its stages: for tests only. Dates are literal. */
export const recits = {
  vide: dossierProfessionnel,
  parties: () => dossierProfessionnel().jouer('GE11', '2026-03-02', { identifiant: 'd1', role: 'demandeur', nom: 'Syndicat' }).jouer('GE11', '2026-03-02', { identifiant: 'f1', role: 'defendeur', nom: 'Société' }),
  /** C47 ends on 2026-03-16. */
  notifiee: () => recits.parties().jouer('EE01', '2026-03-04', { ...DECISION }, { partie: 'd1' }),
  /** C48 and C49 end on 2026-04-09. */
  declaree: () => dossierProfessionnel().jouer('EE06', '2026-03-09', { parties: PARTIES, ...DECISION }),
  /** C48 ends on 2026-04-13, alerts keep the ninth. */
  recepisse: () => recits.declaree().jouer('EE07', '2026-03-13').jouer('EE08', '2026-03-13'),
  transmise: () => recits.recepisse().jouer('EE09', '2026-03-16'),
  memoire: () => recits.transmise().jouer('EE10', '2026-03-30'),
  /** C50 ends on 2026-04-15. */
  notifie: () => recits.memoire().jouer('EE11', '2026-03-31'),
  defense: () => recits.notifie().jouer('EE12', '2026-04-13', { copieAdressee: true }, { partie: 'f1' }),
  distribuee: () => recits.defense().jouer('EC30', '2026-04-14', { chambre: 'SO' }),
  delibere: () => recits.distribuee().jouer('EC31', '2026-04-14', { rapporteur: 'r1' }).jouer('EC35', '2026-05-11', { signataire: 'r1' }).jouer('GE03', '2026-05-12', { fonction: 'avocat-general', personne: 'ag1' }).jouer('EC38', '2026-05-20', { signataire: 'ag1' })
    .jouer('EC39b', '2026-05-21', { dateAudience: '2026-06-10' }).jouer('EC40', '2026-06-10').jouer('EC41', '2026-06-10'),
  rejet: () => recits.delibere().jouer('EC42', '2026-07-01', { issue: 'rejet' }),
  cassation: () => recits.delibere().jouer('EC42', '2026-07-01', { issue: 'cassation-totale-renvoi' }),
};
export type Recit = keyof typeof recits;
