import { useDefinitions, useReferentiels } from '../../api-client/requetes';
import { formuler } from '../../actes/formuler';
import { useDossierCourant } from '../ContexteDossier';
import { derniereValeur } from './volet';

/** Reads the last value of a field as one says it: « Formation de section », « 13 octobre 2026 »; null when none was recorded. */
export function useLireChamp(): (champ: string) => string | null {
  const dossier = useDossierCourant();
  const definitions = useDefinitions();
  const { personnes } = useReferentiels();
  return (nom) => {
    const derniere = derniereValeur(dossier, nom);
    const champ = derniere && definitions.get(derniere.acte.acte)?.champs.find((c) => c.nom === nom);
    return champ ? formuler(champ, derniere.valeur, { parties: dossier.parties, personnes }) : null;
  };
}
