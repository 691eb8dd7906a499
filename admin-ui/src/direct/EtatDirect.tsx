import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { heure } from '../commun/dates';
import { useDirect } from './FluxDirect';

/** Says whether the page follows what colleagues do, and announces the last thing they did. */
export function EtatDirect() {
  const { suivi, connecte, dernier } = useDirect();
  if (!suivi) return null;
  return (
    <Box role="status" aria-live="polite" sx={{ display: { xs: 'none', lg: 'flex' }, alignItems: 'center', gap: 0.75, minWidth: 0, maxWidth: 230 }}>
      <Box aria-hidden sx={{ width: 8, height: 8, flexShrink: 0, borderRadius: connecte ? '50%' : 0, bgcolor: connecte ? 'success.main' : 'warning.main' }} />
      <Typography variant="body2" color="textSecondary" noWrap>
        {!connecte ? 'Reprise du direct…' : dernier ? `${dernier.numero} mis à jour à ${heure(dernier.le)}` : 'En direct'}
      </Typography>
    </Box>
  );
}
