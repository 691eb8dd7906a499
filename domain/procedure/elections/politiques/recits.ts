import { DossierEssai } from '../../essais';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Électeur', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Commune', demeure: 'metropole' },
];
const DECISION = { juridiction: 'Tribunal judiciaire', dateDecision: '2026-03-02' };
export const dossierPolitique = (): DossierEssai => new DossierEssai('26-60.001', 'elections-politiques');
export const declarerAvec = (plus: object): DossierEssai => dossierPolitique().jouer('EE02', '2026-03-09', { parties: PARTIES, ...DECISION, moyensEnonces: true, copieJointe: true, ...plus });

/** The same pourvoi about electoral lists stopped at each of its stages: for tests only. Dates are literal. */
export const recits = {
  vide: dossierPolitique,
  parties: () => dossierPolitique().jouer('GE11', '2026-03-02', { identifiant: 'd1', role: 'demandeur', nom: 'Électeur' }).jouer('GE11', '2026-03-02', { identifiant: 'f1', role: 'defendeur', nom: 'Commune' }),
  /** C45 ends on 2026-03-16: the fourteenth is a Saturday. */
  notifiee: () => recits.parties().jouer('EE01', '2026-03-04', { ...DECISION }, { partie: 'd1' }),
  declaree: () => declarerAvec({}),
  enregistree: () => recits.declaree().jouer('EE03', '2026-03-09'),
  demandee: () => recits.enregistree().jouer('EE04', '2026-03-09', { objet: 'demande' }),
  transmise: () => recits.demandee().jouer('EE04', '2026-03-12', { objet: 'transmission' }),
  defense: () => recits.transmise().jouer('EE05', '2026-03-16', { copieAdressee: true }, { partie: 'f1' }),
  distribuee: () => recits.defense().jouer('EC30', '2026-03-17', { chambre: 'C2' }),
  delibere: () => recits.distribuee().jouer('EC31', '2026-03-17', { rapporteur: 'r1' }).jouer('EC35', '2026-03-20', { signataire: 'r1' }).jouer('GE03', '2026-03-20', { fonction: 'avocat-general', personne: 'ag1' }).jouer('EC38', '2026-03-23', { signataire: 'ag1' })
    .jouer('EC39b', '2026-03-23', { dateAudience: '2026-03-25' }).jouer('EC40', '2026-03-25').jouer('EC41', '2026-03-25'),
  rejet: () => recits.delibere().jouer('EC42', '2026-04-01', { issue: 'rejet' }),
};
export type Recit = keyof typeof recits;
