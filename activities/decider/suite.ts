import { resumer, projeter } from '@diligence/domain/dossier';
import { echeancesDe, type EtatPourvoi } from '@diligence/domain/procedure';
import type { EcheanceOuverte } from '@diligence/workflows/pourvoi';
import type { Suite } from '@diligence/workflows/ports';

const URGENT = 1;
const ORDINAIRE = 3;

/** What the workflow will do and show once it holds this state. */
export function suiteDe(etat: EtatPourvoi): Suite {
  const { chambre, etape, prochaineEcheance, prochainReveil, urgent } = projeter(etat);
  const presse = urgent || echeancesDe(etat).some(({ statut }) => statut === 'echue');
  return {
    reveil: prochainReveil,
    attributs: {
      Numero: etat.numero,
      Procedure: etat.procedure,
      Chambre: chambre,
      Etape: etape,
      ProchaineEcheance: prochaineEcheance?.expireA ?? null,
      Priorite: presse ? URGENT : ORDINAIRE,
    },
    resume: resumer(etat),
  };
}

/** Limits that the state holds after and did not before; said once when many parties share the same last day. */
export function echeancesOuvertes(avant: EtatPourvoi, apres: EtatPourvoi): EcheanceOuverte[] {
  const ouvertes = echeancesDe(apres)
    .filter(({ id }) => !(id in avant.echeances))
    .map(({ id, intitule, delai }) => ({ id, intitule, dernierJour: delai.dernierJour }));
  return [...new Map(ouvertes.reverse().map((e) => [`${e.intitule}:${e.dernierJour}`, e])).values()].reverse();
}
