import { Inject, Injectable, Logger } from '@nestjs/common';
import { ApplicationFailure, Client, WithStartWorkflowOperation, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { empreinte } from '@diligence/activities/journal';
import { entreeDepuisJournal } from '@diligence/activities/reconciliation';
import { titreDossier, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { FILE_POURVOI, REJETS, TYPE_POURVOI, idPourvoi, messages, type EntreePourvoi, type FinPourvoi, type Recu } from '@diligence/workflows/pourvoi';
import { Probleme, introuvable } from '../erreurs';
import { Moteur } from '../ports';
import { CLIENT_TEMPORAL, MODELES, type Modeles } from './jetons';

type Pourvoi = (entree: EntreePourvoi) => Promise<FinPourvoi>;
const DELAI_MS = 20_000;
/** The one act that a dossier whose workflow has completed still hears: it starts again from the journal. */
const ROUVRIR = 'GE10';

/** Same act, same update; another content under the same act id reaches the workflow, which refuses it. */
const idMiseAJour = ({ versionAttendue: _precondition, ...acte }: ActeSoumis): string => `${acte.acteId}.${empreinte(acte).slice(0, 16)}`;

@Injectable()
export class MoteurTemporal extends Moteur {
  private readonly logger = new Logger('Moteur');
  constructor(@Inject(CLIENT_TEMPORAL) private readonly client: Client, @Inject(MODELES) private readonly modeles: Modeles) { super(); }

  override async etat(numero: string): Promise<EtatPourvoi | null> {
    try {
      return await this.appeler(() => this.client.workflow.getHandle(idPourvoi(numero)).query(messages.etat));
    } catch (erreur) {
      if (erreur instanceof WorkflowNotFoundError) return null;
      throw this.traduire(erreur);
    }
  }

  override async soumettre(numero: string, nom: string, acte: ActeSoumis): Promise<Recu> {
    try {
      return await this.appeler(() => this.client.workflow.getHandle(idPourvoi(numero)).executeUpdate<Recu, [ActeSoumis]>(nom, { args: [acte], updateId: idMiseAJour(acte) }));
    } catch (erreur) {
      const entree = erreur instanceof WorkflowNotFoundError && acte.acte === ROUVRIR ? await entreeDepuisJournal(this.modeles, numero) : null;
      if (entree) return this.demarrer(entree, nom, acte, 'ALLOW_DUPLICATE');
      throw this.traduire(erreur);
    }
  }

  override ouvrir(numero: string, procedure: string, nom: string, acte: ActeSoumis): Promise<Recu> {
    return this.demarrer({ numero, procedure }, nom, acte, 'REJECT_DUPLICATE');
  }

  /** Starts the run and gives it its first act, in one call. */
  private async demarrer(entree: EntreePourvoi, nom: string, acte: ActeSoumis, workflowIdReusePolicy: 'ALLOW_DUPLICATE' | 'REJECT_DUPLICATE'): Promise<Recu> {
    const depart = new WithStartWorkflowOperation<Pourvoi>(TYPE_POURVOI, {
      workflowId: idPourvoi(entree.numero), taskQueue: FILE_POURVOI, args: [entree], workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy,
      staticSummary: titreDossier(entree.procedure, entree.numero),
    });
    try {
      return await this.appeler(() => this.client.workflow.executeUpdateWithStart<Pourvoi, Recu, [ActeSoumis]>(nom, { args: [acte], updateId: idMiseAJour(acte), startWorkflowOperation: depart }));
    } catch (erreur) {
      throw this.traduire(erreur);
    }
  }

  override async disponible(): Promise<boolean> {
    try {
      await this.client.connection.withDeadline(Date.now() + 2_000, () => this.client.workflowService.getSystemInfo({}));
      return true;
    } catch {
      return false;
    }
  }

  private appeler<T>(appel: () => Promise<T>): Promise<T> {
    return this.client.connection.withDeadline(Date.now() + DELAI_MS, appel);
  }

  private traduire(erreur: unknown): unknown {
    if (erreur instanceof WorkflowUpdateFailedError && erreur.cause instanceof ApplicationFailure) {
      if (erreur.cause.type === REJETS.clos) return new Probleme(409, REJETS.clos, 'Le dossier est clos : plus aucun acte ne s’y enregistre.', { manque: 'la réouverture du dossier' });
      if (erreur.cause.type === REJETS.file) return new Probleme(503, REJETS.file, 'Trop d’actes attendent déjà sur ce dossier : réessayez dans un instant.');
      if (erreur.cause.type === REJETS.forme) return new Probleme(400, REJETS.forme, erreur.cause.message);
    }
    if (erreur instanceof WorkflowExecutionAlreadyStartedError) return new Probleme(409, 'dossier-clos', 'Ce pourvoi est terminé.');
    if (erreur instanceof WorkflowNotFoundError) return introuvable('Le pourvoi en cours');
    if (erreur instanceof Probleme) return erreur;
    this.logger.warn({ erreur: erreur instanceof WorkflowUpdateRPCTimeoutOrCancelledError ? 'délai dépassé' : String(erreur) }, 'moteur');
    return new Probleme(503, 'moteur-indisponible', 'L’acte n’a pas reçu de réponse : renvoyez-le avec la même clé, il ne sera enregistré qu’une fois.');
  }
}
