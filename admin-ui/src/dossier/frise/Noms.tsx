import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Partie } from '../../api-client/types';

/** The parties that share a group, by name, folded when they are many. */
export function Noms({ parties }: { parties: Partie[] }) {
  if (parties.length < 2) return null;
  return (
    <Box component="details" sx={{ mb: 1 }}>
      <Typography component="summary" variant="body2" color="textSecondary">{parties[0]?.nom}, {parties[1]?.nom}{parties.length > 2 ? '…' : ''}</Typography>
      <Typography variant="body2" sx={{ maxHeight: 180, overflowY: 'auto', mt: 0.5 }} tabIndex={0} role="group" aria-label="Parties aux mêmes délais">{parties.map(({ nom }) => nom).join(', ')}.</Typography>
    </Box>
  );
}
