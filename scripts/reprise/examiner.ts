import { ApplicationFailure } from '@temporalio/common';
import { creerDecideur } from '@diligence/activities/decider';
import { dateCivileAParis, echec, succes, type Erreur, type Instant, type Resultat } from '@diligence/domain/commun';
import { appliquer, etatInitial, numeroter, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { droitEnVigueur } from '@diligence/domain/regles';
import { acteDeReprise } from './acte-reprise';
import type { DossierRepris } from './dossier-repris';

/** What the take-over of a dossier would give; `acte` is what to submit. */
export interface Examen { acte: ActeSoumis; etat: EtatPourvoi }

/**
 * Decides the take-over as the worker will, without recording it, at an instant in UTC: a line that would be refused never
 * reaches the engine. Incoherences of the past are anomalies in `etat`, not errors.
 */
export async function examiner(dossier: DossierRepris, maintenant: Instant): Promise<Resultat<Examen, Erreur>> {
  const acte = acteDeReprise(dossier, dateCivileAParis(maintenant));
  const initial = etatInitial(dossier.numero, dossier.procedure);
  const juge = await juger(initial, acte, maintenant);
  if (!juge.ok) return juge;
  const jugement = juge.valeur;
  if (!jugement.accepte) {
    const { code, message, champ } = jugement.refus;
    return echec({ code, message, ...(champ ? { champ: champ.replace(/^donnees\./, '') } : {}) });
  }
  return succes({ acte, etat: appliquer(initial, numeroter(initial, jugement.faits, { auteur: acte.auteur, enregistreLe: maintenant })) });
}

type Jugement = Awaited<ReturnType<ReturnType<typeof creerDecideur>['decider']>>;

/** The worker's own decider. What it cannot decide becomes a fault of this line, so that the others go on. */
async function juger(etat: EtatPourvoi, acte: ActeSoumis, maintenant: Instant): Promise<Resultat<Jugement, Erreur>> {
  try {
    return succes(await creerDecideur({ droit: droitEnVigueur() }).decider({ etat, acte, maintenant }));
  } catch (erreur) {
    if (erreur instanceof ApplicationFailure && erreur.type === 'faits-trop-volumineux') {
      return echec({ code: 'dossier-trop-volumineux', message: 'Le passé de ce dossier dépasse ce qu’un acte peut établir.', champ: 'actes' });
    }
    return echec({ code: 'examen-impossible', message: `La ligne n’a pas pu être examinée (${erreur instanceof Error ? erreur.name : 'erreur inconnue'}).` });
  }
}
