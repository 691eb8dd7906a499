import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { instantLong, secondes } from './instants';

/** How fresh the figures are: everything announced before that instant is counted. */
export function Fraicheur({ calculeLe, quoi = 'Chiffres arrêtés' }: { calculeLe: string; quoi?: string }) {
  return <Typography variant="body2" color="textSecondary">{quoi} à <Box component="time" dateTime={calculeLe} title={instantLong(calculeLe)}>{secondes(calculeLe)}</Box></Typography>;
}
