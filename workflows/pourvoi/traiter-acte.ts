import { TemporalFailure } from '@temporalio/workflow';
import type { ActeSoumis, Auteur, Refus } from '@diligence/domain/procedure/etat';
import type { Jugement } from '../ports';
import { decideur, registre } from './activites';
import type { DossierVivant } from './dossier-vivant';
import { maintenant } from './horloge';
import { REFUS } from './pourvoi.messages';
import type { Recu } from './recu';

const SYSTEME: Auteur = { id: 'diligence', role: 'systeme' };

/** Hears one act, alone: known? expected version? decided on the state of that moment, folded, its outcome registered. */
export const traiterActe = (dossier: DossierVivant, acte: ActeSoumis): Promise<Recu> =>
  dossier.verrou.tenir(async () => {
    const { acteId, versionAttendue } = acte;
    const dejaConnu = await reconnaitre(dossier, acte);
    if (dejaConnu) return dejaConnu;
    const { etat } = dossier;
    if (versionAttendue !== undefined && versionAttendue !== etat.version) return refuser(acteId, versionPerimee(etat.version, versionAttendue));
    return juger(dossier, acteId, acte.auteur, (instant) => decideur.decider({ etat, acte, maintenant: instant }));
  });

/** Notes what has expired, as an act of the system: same lock, same path, and nothing legal is ruled on. */
export const constaterEcheances = (dossier: DossierVivant): Promise<Recu> =>
  dossier.verrou.tenir(async () => {
    const acteId = `reveil:${maintenant()}`;
    const recu = await juger(dossier, acteId, SYSTEME, (instant) => decideur.constaterEcheances({ etat: dossier.etat, acteId, maintenant: instant }));
    dossier.reporterReveilSansEffet(maintenant());
    return recu;
  });

async function juger(dossier: DossierVivant, acteId: string, auteur: Auteur, demander: (instant: string) => Promise<Jugement>): Promise<Recu> {
  const instant = maintenant();
  const jugement = await demander(instant).catch(epuise);
  if (!jugement) {
    dossier.signaler({ id: `incident:decision-impossible:${acteId}`, genre: 'decision-impossible', le: instant, acteId, texte: `L’acte ${acteId} n’a pas pu être examiné : le calcul a échoué trois fois.` });
    return refuser(acteId, DECISION_IMPOSSIBLE);
  }
  const recu = jugement.accepte ? dossier.enregistrer(acteId, auteur, instant, jugement) : refuser(acteId, jugement.refus);
  dossier.registre.inscrire(acteId, jugement.empreinte, recu);
  return recu;
}

/** The receipt already given to this act, a refusal if its content differs, `null` if the act is new. */
async function reconnaitre({ registre: connus, etat }: DossierVivant, acte: ActeSoumis): Promise<Recu | null> {
  const { acteId } = acte;
  const connu = connus.chercher(acteId);
  if (!connu) return null;
  const empreinte = await registre.empreinteActe(acte).catch(epuise);
  const premier = connu.ou === 'memoire' ? connu : await registre.chercherRecu(etat.numero, acteId).catch(epuise);
  if (!empreinte || !premier) return refuser(acteId, DECISION_IMPOSSIBLE);
  return premier.empreinte === empreinte ? premier.recu : refuser(acteId, AUTRE_CONTENU);
}

/** Attempts are exhausted: an outcome of its own. Anything else is a defect of the workflow and must show. */
function epuise(erreur: unknown): null {
  if (erreur instanceof TemporalFailure) return null;
  throw erreur;
}

const refuser = (acteId: string, refus: Refus): Recu => ({ accepte: false, acteId, refus });

const DECISION_IMPOSSIBLE: Refus = {
  code: REFUS.decisionImpossible,
  message: 'L’acte n’a pas pu être examiné et rien n’a été enregistré. Le superviseur est averti ; réessayez plus tard.',
};
const AUTRE_CONTENU: Refus = {
  code: REFUS.autreContenu,
  message: 'Un autre contenu a déjà été reçu sous le même identifiant d’acte.',
  champ: 'acteId',
};
const versionPerimee = (actuelle: number, attendue: number): Refus => ({
  code: REFUS.versionPerimee,
  message: `Le dossier a changé : il en est à sa version ${actuelle}, et non ${attendue}.`,
  champ: 'versionAttendue',
});
