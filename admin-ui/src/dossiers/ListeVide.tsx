import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { EtatVide } from '../commun/EtatVide';

/** Says why nothing is shown, and how to see more. */
export function ListeVide() {
  const { filterValues, setFilters, page, setPage } = useListContext();
  if (page > 1) return <EtatVide titre="Cette page n’existe plus."><Button onClick={() => setPage(1)}>Revenir à la première page</Button></EtatVide>;
  if (Object.keys(filterValues).length === 0) return <EtatVide titre="Aucun dossier pour l’instant.">Les pourvois paraissent ici dès leur déclaration.</EtatVide>;
  return <EtatVide titre="Aucun dossier ne répond à ces filtres."><Button onClick={() => setFilters({})}>Effacer les filtres et la recherche</Button></EtatVide>;
}
