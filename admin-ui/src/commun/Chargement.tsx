import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

/** Grey lines in place of what is coming, announced once to screen readers. */
export function Chargement({ lignes = 5 }: { lignes?: number }) {
  return (
    <Box role="status" aria-label="Chargement en cours" sx={{ py: 1 }}>
      {Array.from({ length: lignes }, (_, rang) => <Skeleton key={rang} height={44} sx={{ transform: 'none', mb: 1 }} />)}
    </Box>
  );
}
