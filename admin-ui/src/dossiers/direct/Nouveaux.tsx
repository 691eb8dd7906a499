import Refresh from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { pluriel } from '../../commun/dates';

/** Says that dossiers came in, and lets the reader decide when the page moves. */
export function Nouveaux({ nombre, afficher }: { nombre: number; afficher: () => void }) {
  return (
    <Box role="status" aria-live="polite">
      {nombre > 0 ? <Button variant="outlined" size="small" startIcon={<Refresh aria-hidden />} onClick={afficher} sx={{ bgcolor: 'background.paper' }}>{pluriel(nombre, 'nouveau dossier', 'nouveaux dossiers')} — Afficher</Button> : null}
    </Box>
  );
}
