import { ajouterJours, dateCivileAParis, type DateCivile } from '@diligence/domain/commun';
import type { ActeSoumis, Partie } from '@diligence/domain/procedure';
import { enParallele } from '../reprise/parallele';
import { ouvrirPourvoi } from '../reprise/soumettre';
import type { Banc } from './banc';
import { arrondir, cadencer, rapport, type Cadence } from './mesurer';
import { visibles } from './visibles';
import { FILE_VIDE } from './vide/file';
import { agir, vide } from './vide/vide.workflow';

const POURVOIS = 120;
const CLIENTS = 50;
const PARTIES: Partie[] = [
  { id: 'dem', role: 'demandeur', nom: 'Demandeur de mesure', demeure: 'metropole' },
  { id: 'def', role: 'defendeur', nom: 'Défendeur de mesure', demeure: 'metropole' },
];
/** Acts after the declaration, with how many days ago they took place. */
const ACTES: { acte: string; ilYA: number; partie?: string; donnees?: object }[] = [
  { acte: 'EC09', ilYA: 89 },
  { acte: 'EC12', ilYA: 80, partie: 'def', donnees: { avocat: 'SCP de mesure' } },
  { acte: 'EC14', ilYA: 40, donnees: { copies: true } },
  { acte: 'EC15', ilYA: 39, partie: 'def' },
  { acte: 'EC25', ilYA: 10, partie: 'def' },
];
const numeroDe = (rang: number): string => `26-95.${String(rang).padStart(3, '0')}`;

/**
 * Accepted acts per second through HTTP (session, rights, validation, decision, journal, read model), against no-op
 * updates of bare workflows on the same engine, measured before and after so that a drift of the machine shows.
 */
export async function mesurerActes(banc: Banc) {
  const aujourdhui = dateCivileAParis(new Date().toISOString());
  const rangs = Array.from({ length: POURVOIS }, (_, i) => i + 1);
  await enParallele(rangs, CLIENTS, (rang) => ouvrirPourvoi(banc.client, { numero: numeroDe(rang), procedure: 'civil-ro' }, declaration(rang, aujourdhui)));
  await visibles(banc, rangs.map(numeroDe));
  const avant = await majNues(banc, 'avant');
  const demandes = ACTES.flatMap((acte) => rangs.map((rang) => ({ rang, ...acte })));
  const actes = await cadencer(demandes, CLIENTS, ({ rang, acte, ilYA, partie, donnees = {} }) =>
    banc.session.ecrire(`/api/v1/dossiers/${numeroDe(rang)}/actes`, { acte, dateActe: ajouterJours(aujourdhui, -ilYA), ...(partie ? { partie } : {}), donnees }, `banc-${rang}-${acte}`));
  const apres = await majNues(banc, 'apres');
  const reference = arrondir((avant.parSeconde + apres.parSeconde) / 2);
  const part = rapport(actes.parSeconde, reference);
  return { unite: 'actes acceptés par seconde', mesure: actes.parSeconde, reference, rapport: part, objectif: 'rapport ≥ 0,5', atteint: part >= 0.5, detail: { clients: CLIENTS, actes, misesAJourNues: { avant, apres } } };
}

const declaration = (rang: number, aujourdhui: DateCivile): ActeSoumis => ({
  acteId: `banc-${rang}-EC08`, acte: 'EC08', dateActe: ajouterJours(aujourdhui, -90), auteur: { id: 'banc', role: 'greffier' },
  donnees: { parties: PARTIES, juridiction: 'Cour d’appel de mesure', dateDecision: ajouterJours(aujourdhui, -120), chambre: 'C1', fictif: true },
});

/** As many updates, on as many workflows, by as many clients. */
async function majNues({ clientNu }: Banc, quand: string): Promise<Cadence> {
  const ids = Array.from({ length: POURVOIS }, (_, i) => `vide-${quand}-${i}`);
  const poignees = await enParallele(ids, CLIENTS, (workflowId) => clientNu.workflow.start(vide, { workflowId, taskQueue: FILE_VIDE }));
  await enParallele(poignees, CLIENTS, (p) => p.executeUpdate(agir, { args: [0] }));
  const cadence = await cadencer(ACTES.flatMap(() => poignees), CLIENTS, (p) => p.executeUpdate(agir, { args: [1] }));
  await enParallele(poignees, CLIENTS, (p) => p.terminate());
  return cadence;
}
