import Gavel from '@mui/icons-material/Gavel';
import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import type { ActeEnregistre } from '../../api-client/types';

const COMPARTIMENTS = {
  cour: { mot: 'Cour', sens: 'réservé à la Cour', Forme: Lock },
  delibere: { mot: 'Délibéré', sens: 'couvert par le délibéré', Forme: Gavel },
} as const;

/** Who may read a thing; what is open to the parties carries no mark. */
export function Compartiment({ de }: { de: ActeEnregistre['compartiment'] }) {
  if (de === 'ouvert') return null;
  const { mot, sens, Forme } = COMPARTIMENTS[de];
  return (
    <Box component="span" title={sens} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, px: 0.75, border: 1, borderRadius: 1, borderColor: 'text.secondary', borderStyle: de === 'delibere' ? 'double' : 'solid', borderWidth: de === 'delibere' ? 3 : 1, fontSize: '0.8125rem', fontWeight: 600, whiteSpace: 'nowrap' }}>
      <Forme aria-hidden sx={{ fontSize: 14 }} />{mot}
    </Box>
  );
}
