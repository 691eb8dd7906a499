import { CHAMBRES } from '../../commun/referentiel';
import { useStockSupervise } from '../requetes';
import { ChoixListe } from './ChoixListe';
import { useChambre } from './usePortion';

/** Narrows to a chamber; not asked of a person who supervises only one. */
export function ChoixChambre() {
  const { chambre, changer } = useChambre();
  const presentes = useStockSupervise({}).data?.parChambre ?? [];
  if (presentes.length < 2 && !chambre) return null;
  const choix = [...Object.keys(CHAMBRES), 'sans'].filter((code) => code === chambre || presentes.some(({ cle }) => cle === code));
  return <ChoixListe libelle="Chambre" valeur={chambre} changer={changer} choix={[{ valeur: '', libelle: 'Toutes les chambres' }, ...choix.map((code) => ({ valeur: code, libelle: CHAMBRES[code] ?? 'Sans chambre encore' }))]} largeur={250} />;
}
