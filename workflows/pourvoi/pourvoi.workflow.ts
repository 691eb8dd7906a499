import { allHandlersFinished, CancellationScope, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { consigner } from './consigner';
import { DossierVivant } from './dossier-vivant';
import { ecouter } from './ecouter';
import type { EntreePourvoi, FinPourvoi } from './entree';
import { maintenant } from './horloge';
import { publier } from './publier';
import { reprendre } from './reprendre';
import { Reveil } from './reveil';
import { constaterEcheances } from './traiter-acte';

/** A run that never registered an act ends by itself: its declaration was refused. */
const ATTENTE_PREMIER_ACTE = '1 day';

/**
 * One pourvoi, from its declaration to its closing. It hears acts one at a time, wakes when a limit expires, writes
 * everything down, and ends only by an act of closing. Cancellation is not a way to end a pourvoi: it is noted.
 */
export async function pourvoi(entree: EntreePourvoi): Promise<FinPourvoi> {
  const dossier = new DossierVivant(entree);
  void CancellationScope.current().cancelRequested.catch(() => signalerAnnulation(dossier));
  return CancellationScope.nonCancellable(() => vivre(dossier));
}

async function vivre(dossier: DossierVivant): Promise<FinPourvoi> {
  const reveil: Reveil = new Reveil(() => constaterEcheances(dossier).then(suivre));
  const suivre = (): void => publier(dossier, reveil);

  void reprendre(dossier, suivre);
  ecouter(dossier, suivre);
  suivre();

  let sansActe = false;
  void condition(() => dossier.etat.version > 0, ATTENTE_PREMIER_ACTE).then((commence) => { sansActe = !commence; });

  for (;;) {
    await condition(() => dossier.aConsigner || (auRepos(dossier) && (dossier.clos || sansActe || doitRenouveler(dossier))));
    if (dossier.aConsigner) await consigner(dossier);
    else if (dossier.clos) return finir(dossier, 'clos');
    else if (sansActe) return finir(dossier, 'sans-acte');
    else await renouveler(dossier);
  }
}

/** No act in flight, none waiting: the run may end without losing any. */
const auRepos = (dossier: DossierVivant): boolean => dossier.verrou.occupation === 0 && allHandlersFinished();

const doitRenouveler = ({ reglages }: DossierVivant): boolean =>
  workflowInfo().continueAsNewSuggested || workflowInfo().historyLength >= reglages.evenementsMax;

function renouveler(dossier: DossierVivant): Promise<never> {
  const { numero, procedure, reglages } = dossier.entree;
  return continueAsNew<typeof pourvoi>({ numero, procedure, ...(reglages ? { reglages } : {}), transmis: dossier.transmettre() });
}

const finir = ({ etat: { numero, version } }: DossierVivant, fin: FinPourvoi['fin']): FinPourvoi => ({ numero, version, fin });

function signalerAnnulation(dossier: DossierVivant): void {
  const le = maintenant();
  dossier.signaler({ id: `incident:annulation-ignoree:${le}`, genre: 'annulation-ignoree', le, texte: 'Une annulation a été demandée au moteur ; elle est sans effet, seul un acte de clôture met fin au dossier.' });
}
