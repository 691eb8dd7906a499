import type { DateCivile } from '@diligence/domain/commun';
import type { Partie } from '@diligence/domain/procedure';
import type { Affaire } from './affaire';
import { nomComplet } from './equipe';
import type { Intervalle } from './hasard';

/** What is recorded at a step; without `partie` the act concerns the whole dossier, or all the parties of its role. */
export interface ActeDuPas { acte: string; partie?: string; donnees?: Record<string, unknown> }

/** A step in the life of a case. */
export interface Pas {
  /** Days since the step before. */
  apres: Intervalle;
  /** `suivante`: planned date of the next step, to come when the case stops here. */
  actes(affaire: Affaire, suivante: DateCivile): ActeDuPas[];
}

/** Identifier of an act of the stock within its dossier. */
export const idActe = (nom: string, partie?: string): string => ['stock', nom, ...(partie ? [partie] : [])].join(':');

const pas = (apres: Intervalle, actes: Pas['actes']): Pas => ({ apres, actes });
const acte = (apres: Intervalle, id: string, donnees?: Record<string, unknown>): Pas =>
  pas(apres, () => [{ acte: id, ...(donnees ? { donnees } : {}) }]);

const premier = (parties: Partie[]): string => parties[0]!.id;
const signe = ({ equipe }: Affaire) => ({ signataire: equipe.delegue.id, qualite: 'délégué' });
const constitues = ({ defendeurs, avocats }: Affaire): Partie[] => defendeurs.filter(({ id }) => avocats[id] !== undefined);
const formationDe = ({ circuit }: Affaire): string => (circuit === 'court' ? 'restreinte' : 'section');
/** Only those who have counsel file; where no one has, the case moves on without a defence. */
const parConstitue = (apres: Intervalle, id: string): Pas => pas(apres, (a) => constitues(a).map(({ id: partie }) => ({ acte: id, partie })));
const parLePremier = (apres: Intervalle, id: string, donnees?: Record<string, unknown>): Pas =>
  pas(apres, (a) => constitues(a).slice(0, 1).map(({ id: partie }) => ({ acte: id, partie, ...(donnees ? { donnees } : {}) })));

/** Every step the stock knows. Gaps keep each act within its limit: a late one is planted on purpose, never by chance. */
export const PAS = {
  declaration: acte([0, 0], 'EC08'),
  enregistrement: acte([0, 3], 'EC09'),
  constitution: pas([8, 30], (a) => Object.entries(a.avocats).map(([partie, avocat]) => ({ acte: 'EC12', partie, donnees: { avocat } }))),
  aideDemandee: pas([5, 30], (a) => [{ acte: 'EC03', partie: premier(a.demandeurs) }]),
  aideAccordee: pas([50, 90], (a) => [{ acte: 'EC04', partie: premier(a.demandeurs), donnees: { decision: 'admission' } }]),
  memoire: acte([45, 70], 'EC14', { copies: true, pieces: true }),
  /** After four months from the declaration, at home in mainland France. */
  memoireTardif: acte([120, 135], 'EC14', { copies: true, pieces: true }),
  notification: pas([0, 2], (a) => a.defendeurs.map(({ id }) => ({ acte: a.avocats[id] ? 'EC15' : 'EC16', partie: id }))),
  defense: parConstitue([30, 54], 'EC25'),
  incident: parLePremier([0, 3], 'EC26', { nature: 'incident' }),
  incidentNotifie: parLePremier([0, 2], 'EC27'),
  incidentRepondu: pas([12, 26], (a) => a.demandeurs.map(({ id }) => ({ acte: 'EC28', partie: id }))),
  radiationDemandee: parLePremier([10, 40], 'EC19'),
  radiation: pas([40, 80], (a) => [{ acte: 'EC20', donnees: signe(a) }]),
  peremption: pas([740, 780], (a) => [{ acte: 'EC24', donnees: { partiesInvitees: true, ...signe(a) } }]),
  execution: pas([60, 200], (a) => [{ acte: 'EC22', partie: premier(a.demandeurs) }]),
  reinscription: pas([20, 40], (a) => [{ acte: 'EC23', donnees: signe(a) }]),
  distribution: pas([8, 25], (a) => [{ acte: 'EC30', donnees: { chambre: a.chambre, circuit: a.circuit } }]),
  rapporteur: pas([3, 20], ({ equipe: { rapporteur } }) => [{ acte: 'EC31', donnees: { rapporteur: rapporteur.id, rapporteurNom: nomComplet(rapporteur) } }]),
  rapport: pas([50, 110], (a) => [{ acte: 'EC35', donnees: { signataire: a.equipe.rapporteur.id } }]),
  avis: pas([15, 40], (a) => [{ acte: 'EC38', donnees: { signataire: a.equipe.avocatGeneral.id } }]),
  fixation: pas([3, 12], (a, dateAudience) => [{ acte: 'EC39b', donnees: { dateAudience, formation: formationDe(a) } }]),
  audience: pas([25, 50], (a) => [{ acte: 'EC40', donnees: { formation: formationDe(a), nombreMagistrats: formationDe(a) === 'restreinte' ? 3 : 5 } }]),
  delibere: pas([0, 0], (_a, datePrononce) => [{ acte: 'EC41', donnees: { datePrononce } }]),
  rejet: acte([28, 42], 'EC42', { issue: 'rejet', diffusion: 'D' }),
  rejetNonMotive: acte([28, 42], 'EC42', { issue: 'rnsm', diffusion: 'D' }),
  cassation: acte([28, 42], 'EC42', { issue: 'cassation-totale-renvoi', diffusion: 'B' }),
  cassationSansRenvoi: acte([28, 42], 'EC42', { issue: 'cassation-partielle-sans-renvoi', diffusion: 'D' }),
  notificationArret: acte([10, 25], 'EC43'),
  saisine: acte([20, 50], 'EC44'),
  desistement: acte([20, 60], 'EC29'),
  desistementConstate: pas([5, 20], (a) => [{ acte: 'EC29b', donnees: signe(a) }]),
  /** After the longest limit of CPC 978, distance included. */
  decheance: pas([180, 215], (a) => [{ acte: 'EC18', donnees: signe(a) }]),
  copie: acte([1, 4], 'GE14', { tache: `adresser-copie:JUG:${idActe('rejet')}` }),
  cloture: acte([15, 40], 'GE09'),
} satisfies Record<string, Pas>;
export type NomPas = keyof typeof PAS;
