import type { RoleAuteur } from '../../personne';
import type { Alerte, EtatPourvoi, FonctionDesignee, Tache } from '../types';
import { designes } from './lecture';

export type NouvelleTache = Omit<Tache, 'id' | 'statut' | 'assigneeA' | 'escaladee' | 'personne'> & {
  /** Act or fact that calls for the task. */
  cause: string;
  /** Raised by the state itself, before anyone does: a person may be set free for want of a decision. */
  escaladee?: boolean;
  /** Designated function it falls to, when someone holds it. */
  fonction?: FonctionDesignee;
};

/** A task with its stable id `genre:region:faitCause`, and what people have already done with it. */
export function tache(etat: EtatPourvoi, { cause, fonction, escaladee, ...t }: NouvelleTache): Tache {
  const id = `${t.genre}:${t.region}:${cause}`;
  const suivi = etat.suivi[id];
  const personne = suivi?.delegueeA ?? (fonction ? designes(etat, fonction)[0]?.personne : undefined);
  return {
    id, ...t, statut: suivi?.accomplieLe ? 'accomplie' : 'a-faire',
    ...(personne ? { personne } : {}),
    ...(suivi?.assigneeA ? { assigneeA: suivi.assigneeA } : {}),
    ...(suivi?.escaladeeLe || escaladee ? { escaladee: true } : {}),
  };
}

export type NouvelleAlerte = Omit<Alerte, 'id' | 'acquittee' | 'objet' | 'pour'> & { nom: string; cause: string; pour?: RoleAuteur };

export function alerte(etat: EtatPourvoi, { nom, cause, pour = 'greffier', ...a }: NouvelleAlerte): Alerte {
  const id = `${nom}:${a.region}:${cause}`;
  return { id, objet: 'dossier', pour, ...a, acquittee: etat.suivi[id]?.acquitteeLe !== undefined };
}
