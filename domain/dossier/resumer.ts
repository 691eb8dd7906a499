import { dateEnFrancais } from '../commun';
import { designes } from '../procedure/noyau/lecture';
import { etapeDe, obligations, titreDossier, type EtatPourvoi } from '../procedure';
import { projeter } from './projeter';

/** A few French sentences on where the dossier stands: numbers, stages and dates, never a name. */
export function resumer(etat: EtatPourvoi): string {
  const { prochaineEcheance: echeance } = projeter(etat);
  const taches = obligations(etat).taches.filter(({ statut }) => statut === 'a-faire').length;
  return [
    `${titreDossier(etat.procedure, etat.numero)}. ${etapeDe(etat).texte}.`,
    echeance ? `Prochaine échéance : ${echeance.intitule}, le ${dateEnFrancais(echeance.dernierJour)}.` : 'Aucune échéance ne court.',
    `${taches} ${taches > 1 ? 'tâches' : 'tâche'} à faire, ${designes(etat, 'rapporteur').length > 0 ? 'rapporteur désigné' : 'rapporteur non désigné'}.`,
  ].join(' ');
}
