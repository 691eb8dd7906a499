import type { ActeSoumis, EtatPourvoi } from '@diligence/domain/procedure';
import type { Recu } from '@diligence/workflows/pourvoi';

/** The running pourvois. Every method throws `Probleme` 503 when the engine does not answer. */
export abstract class Moteur {
  /** State as folded by the workflow itself; `null` when no such workflow exists. */
  abstract etat(numero: string): Promise<EtatPourvoi | null>;
  /** Sends an act by its name. The same `acteId` always gets the same receipt. */
  abstract soumettre(numero: string, nom: string, acte: ActeSoumis): Promise<Recu>;
  /** Starts the pourvoi if it does not exist yet and sends it its first act, in one call. */
  abstract ouvrir(numero: string, procedure: string, nom: string, acte: ActeSoumis): Promise<Recu>;
  abstract disponible(): Promise<boolean>;
}
