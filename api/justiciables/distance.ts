import { calculerDelai, type Demeure } from '@diligence/domain/delais';
import type { EcheanceLue } from '@diligence/domain/dossier';
import type { Droit } from '@diligence/domain/regles';
import type { DelaiAutrementDto } from './justiciable.dto';

const OUVERTES: EcheanceLue['statut'][] = ['courante', 'interrompue', 'echue'];

/**
 * Open limits of a party that would end another day, had she always lived there. GE11 moves none of them: people read
 * this to tell a change (the limits stay) from an error (the act that wrote it is rectified, and they move).
 */
export function delaisAutrement(echeances: readonly EcheanceLue[], partie: string, demeure: Demeure, droit: Droit): DelaiAutrementDto[] {
  return echeances.flatMap(({ id, intitule, statut, demande, delai, partie: tenue }) => {
    if (tenue !== partie || !OUVERTES.includes(statut) || demande?.demeure === undefined || demande.demeure === demeure) return [];
    const calcule = calculerDelai({ ...demande, demeure }, droit);
    const serait = calcule.ok ? calcule.valeur.dernierJour : null;
    return serait === delai.dernierJour ? [] : [{ id, intitule, dernierJour: delai.dernierJour, serait }];
  });
}
