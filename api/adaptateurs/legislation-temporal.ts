import { Inject, Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { calculerImpact, dossiersFondes, droitVivant } from '@diligence/activities/amendement';
import type { Changement } from '@diligence/domain/amendement';
import type { DateCivile, Instant } from '@diligence/domain/commun';
import { idAmendement, TYPE_AMENDEMENT } from '@diligence/workflows/amendement';
import { FILE_POURVOI } from '@diligence/workflows/pourvoi';
import { Legislation } from '../ports';
import { CLIENT_TEMPORAL, MODELES, type Modeles } from './jetons';

@Injectable()
export class LegislationTemporal extends Legislation {
  override readonly droit;
  constructor(@Inject(CLIENT_TEMPORAL) private readonly client: Client, @Inject(MODELES) private readonly modeles: Modeles) {
    super();
    this.droit = droitVivant(modeles);
  }

  override impact = (changements: Changement[], le: Instant, jour: DateCivile) => calculerImpact(this.modeles, changements, le, jour);
  override dossiersFondes = (changements: Changement[], amendement: string, depuis: Instant): Promise<string[]> => dossiersFondes(this.modeles, changements, amendement, depuis);

  override async diffuser(amendement: string, retrait: boolean): Promise<void> {
    const entree = { amendement, retrait };
    await this.client.workflow.start(TYPE_AMENDEMENT, {
      workflowId: idAmendement(entree), taskQueue: FILE_POURVOI, args: [entree], workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
      staticSummary: retrait ? 'Retrait d’une modification du droit' : 'Modification du droit',
    }).catch((erreur: Error) => { if (erreur.name !== 'WorkflowExecutionAlreadyStartedError') throw erreur; });
  }
}
