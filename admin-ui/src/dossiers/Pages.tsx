import TablePagination from '@mui/material/TablePagination';
import { useListContext } from 'react-admin';

const TAILLES = [25, 50, 100];

/** From which line to which, and how many a page. */
export function Pages() {
  const { page, perPage, setPage, setPerPage, total = 0 } = useListContext();
  if (total === 0) return null;
  return (
    <TablePagination
      component="nav" aria-label="Pages de la liste" count={total} page={Math.min(page - 1, Math.max(0, Math.ceil(total / perPage) - 1))} rowsPerPage={perPage} rowsPerPageOptions={TAILLES}
      onPageChange={(_, nouvelle) => setPage(nouvelle + 1)} onRowsPerPageChange={(e) => setPerPage(Number(e.target.value))}
      labelRowsPerPage="Dossiers par page" labelDisplayedRows={({ from, to, count }) => `${from} à ${to} sur ${count}`}
      getItemAriaLabel={(genre) => ({ first: 'Première page', last: 'Dernière page', next: 'Page suivante', previous: 'Page précédente' })[genre]} sx={{ border: 0 }}
    />
  );
}
