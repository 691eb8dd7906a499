import { ApplicationFailure, workflowInfo } from '@temporalio/workflow';
import type { ActeSoumis } from '@diligence/domain/procedure/etat';
import type { ActeConnu } from './actes';
import type { DossierVivant } from './dossier-vivant';
import { REJETS } from './pourvoi.messages';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ACTE_ID_MAX = 128;
const TAILLE_MAX = 64 * 1024;
/** How far past its threshold a run may go before it asks authors to wait. */
const RETARD_MAX = 2;

/** Before an act is heard: shape, closed dossier, full queue. Synchronous, and knows no law. Throws `ApplicationFailure`. */
export function recevoir(dossier: DossierVivant, connu: ActeConnu, acte: ActeSoumis): void {
  const defaut = defautDeForme(connu, acte);
  if (defaut) throw rejet(REJETS.forme, `Acte « ${connu.nom} » mal formé : ${defaut}.`);
  if (dossier.registre.chercher(acte.acteId)) return;
  const { etat } = dossier;
  if (etat.clos && !connu.surDossierClos) throw rejet(REJETS.clos, `Le dossier ${etat.numero} est clos depuis le ${etat.clos.le}.`);
  if (saturee(dossier)) throw rejet(REJETS.file, `Trop d’actes attendent déjà sur le dossier ${etat.numero}. Réessayez dans un instant.`);
}

/** Too many wait; or they follow one another so closely that the run could not end and give way to the next. */
const saturee = ({ verrou, reglages }: DossierVivant): boolean =>
  verrou.occupation >= reglages.actesEnAttenteMax || workflowInfo().historyLength >= RETARD_MAX * reglages.evenementsMax;

function defautDeForme(connu: ActeConnu, acte: unknown): string | null {
  if (!estObjet(acte)) return 'un objet est attendu';
  if (typeof acte.acteId !== 'string' || acte.acteId === '' || acte.acteId.length > ACTE_ID_MAX) return '« acteId » manque ou est trop long';
  if (acte.acte !== connu.id) return `« acte » doit valoir ${connu.id}`;
  if (typeof acte.dateActe !== 'string' || !DATE.test(acte.dateActe)) return '« dateActe » doit s’écrire AAAA-MM-JJ';
  if (!estObjet(acte.donnees)) return '« donnees » manque';
  if (!estObjet(acte.auteur) || typeof acte.auteur.id !== 'string' || typeof acte.auteur.role !== 'string') return '« auteur » manque';
  return JSON.stringify(acte).length > TAILLE_MAX ? 'il dépasse 64 Kio' : null;
}

const estObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const rejet = (type: string, message: string) => ApplicationFailure.create({ type, message, nonRetryable: true });
