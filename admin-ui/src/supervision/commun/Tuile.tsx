import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as LienRoute } from 'react-router';

interface Props { titre: string; valeur: ReactNode; note?: ReactNode; vers: string; alerte?: boolean | undefined }

/** A figure large enough to be read across the desk, which opens what it counts. */
export function Tuile({ titre, valeur, note, vers, alerte = false }: Props) {
  return (
    <Paper component="li" sx={(theme) => ({ p: 1.5, minWidth: 0, borderLeft: 4, borderLeftColor: alerte ? theme.palette.error.main : theme.palette.divider })}>
      <Typography variant="body2" component="h2" sx={{ fontWeight: 600 }}><Link component={LienRoute} to={vers} color="textPrimary" underline="hover">{titre}</Link></Typography>
      <Box sx={{ fontSize: '1.7rem', lineHeight: 1.25, fontWeight: 650, color: alerte ? 'error.main' : 'text.primary' }}>{valeur}</Box>
      {note ? <Typography variant="body2" color="textSecondary">{note}</Typography> : null}
    </Paper>
  );
}
