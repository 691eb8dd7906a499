import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { dateAvecJour } from '../../commun/dates';

/** A day, in full, and what happened on it. */
export function JourDuFil({ jour, niveau, children }: { jour: string; niveau: 'h2' | 'h3'; children: ReactNode }) {
  return (
    <Box component="section" sx={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 110px' }}>
      <Typography variant="h3" component={niveau} sx={{ mb: 0.5, fontSize: '0.9rem' }}>{dateAvecJour(jour).replace(/^./, (c) => c.toUpperCase())}</Typography>
      <Paper component="ul" sx={{ listStyle: 'none', m: 0, p: 0, overflow: 'hidden' }}>{children}</Paper>
    </Box>
  );
}
