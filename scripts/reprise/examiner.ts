import { ApplicationFailure } from '@temporalio/common';
import { creerDecideur } from '@diligence/activities/decider';
import { dateCivileAParis, echec, succes, type Erreur, type Instant, type Resultat } from '@diligence/domain/commun';
import { appliquer, etatInitial, numeroter, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { droitEnVigueur } from '@diligence/domain/regles';
import { acteDeReprise, actesPasses, type ActePasse } from './acte-reprise';
import type { DossierRepris } from './dossier-repris';

/** What the take-over of a dossier would give; `actes` are what to submit, in order. */
export interface Examen { actes: ActeSoumis[]; etat: EtatPourvoi }
type Jugement = Awaited<ReturnType<ReturnType<typeof creerDecideur>['decider']>>;
/** The past acts from the `rang`-th on. */
interface Troncon { passes: ActePasse[]; rang: number }

/**
 * Decides the take-over as the worker will, without recording it, at an instant in UTC: a line that would be refused never
 * reaches the engine. A past heavier than one act may establish is taken over in several. Incoherences of the past are
 * anomalies in `etat`, not errors.
 */
export const examiner = (dossier: DossierRepris, maintenant: Instant): Promise<Resultat<Examen, Erreur>> =>
  reprendre(etatInitial(dossier.numero, dossier.procedure), { passes: actesPasses(dossier), rang: 0 }, maintenant);

async function reprendre(etat: EtatPourvoi, { passes, rang }: Troncon, maintenant: Instant): Promise<Resultat<Examen, Erreur>> {
  const acte = acteDeReprise(etat.numero, passes, rang, dateCivileAParis(maintenant));
  const juge = await juger(etat, acte, maintenant);
  if (!juge.ok) return juge.erreur.code === TROP_VOLUMINEUX && passes.length > 1 ? enDeux(etat, { passes, rang }, maintenant) : juge;
  const jugement = juge.valeur;
  if (!jugement.accepte) {
    const { code, message, champ } = jugement.refus;
    return echec({ code, message, ...(champ ? { champ: champ.replace(/^donnees\./, '') } : {}) });
  }
  return succes({ actes: [acte], etat: appliquer(etat, numeroter(etat, jugement.faits, { auteur: acte.auteur, enregistreLe: maintenant })) });
}

async function enDeux(etat: EtatPourvoi, { passes, rang }: Troncon, maintenant: Instant): Promise<Resultat<Examen, Erreur>> {
  const milieu = Math.ceil(passes.length / 2);
  const debut = await reprendre(etat, { passes: passes.slice(0, milieu), rang }, maintenant);
  if (!debut.ok) return debut;
  const fin = await reprendre(debut.valeur.etat, { passes: passes.slice(milieu), rang: rang + milieu }, maintenant);
  return fin.ok ? succes({ actes: [...debut.valeur.actes, ...fin.valeur.actes], etat: fin.valeur.etat }) : fin;
}

const TROP_VOLUMINEUX = 'dossier-trop-volumineux';

/** The worker's own decider. What it cannot decide becomes a fault of this line, so that the others go on. */
async function juger(etat: EtatPourvoi, acte: ActeSoumis, maintenant: Instant): Promise<Resultat<Jugement, Erreur>> {
  try {
    return succes(await creerDecideur({ droit: droitEnVigueur() }).decider({ etat, acte, maintenant }));
  } catch (erreur) {
    if (erreur instanceof ApplicationFailure && erreur.type === 'faits-trop-volumineux') {
      return echec({ code: TROP_VOLUMINEUX, message: 'Un seul acte de ce dossier dépasse ce qu’un acte peut établir.', champ: 'actes' });
    }
    return echec({ code: 'examen-impossible', message: `La ligne n’a pas pu être examinée (${erreur instanceof Error ? erreur.name : 'erreur inconnue'}).` });
  }
}
