import type { Deroulement } from '../noyau/deroulement';
import { ecrireDifferences, ecrireEcartsDroit } from '../noyau/differences';
import { rejouer } from '../noyau/rejouer';
import { refuser } from '../noyau/refus';
import { regleDe, type Condition } from '../noyau/regle-acte';

/**
 * Decides the acts again before and after an amendment, both under the law in force: their difference is what the
 * amendment does. What already differed from the dossier is due to the law alone and is listed apart.
 */
export function reviser(d: Deroulement, amender: () => void): void {
  const { procedure, contexte: { droit } } = d;
  const actuel = d.etat;
  const avant = rejouer(procedure, actuel, Object.values(actuel.actes), droit);
  amender();
  const apres = rejouer(procedure, d.etat, Object.values(d.etat.actes), droit);
  ecrireDifferences(d, avant, apres);
  ecrireEcartsDroit(d, actuel, avant);
}

/** The act named exists, is in force, and belongs to those that are decided again. */
export const acteRevisable: Condition = (etat, { donnees }, _contexte, procedure) => {
  const cible = etat.actes[String(donnees['acte'])];
  if (!cible || cible.statut === 'annule') return refuser('acte-deja-annule', 'Cet acte est annulé.', { champ: 'donnees.acte' });
  const regle = regleDe(procedure, cible.acte);
  return regle && !regle.horsRejeu && cible.acte !== 'GE13' ? null
    : refuser('acte-non-rectifiable', 'Cet acte de gestion ne se rectifie pas : faites l’acte contraire.', { champ: 'donnees.acte' });
};
