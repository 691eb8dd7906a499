import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Forme } from './Forme';
import { MiniTroncon } from './Piste';

const Signe = ({ dessin, children }: { dessin: ReactNode; children: ReactNode }) => (
  <Typography component="li" variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>{dessin}{children}</Typography>
);

/** What each sign of the drawing means. */
export function Legende() {
  return (
    <Box component="ul" aria-label="Légende" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, m: 0, p: 0, listStyle: 'none', color: 'text.secondary' }}>
      <Signe dessin={<MiniTroncon genre="court" ton="loin" />}>le délai court</Signe>
      <Signe dessin={<MiniTroncon genre="suspendu" ton="suspendue" />}>délai interrompu</Signe>
      <Signe dessin={<MiniTroncon genre="report" ton="loin" />}>jours non ouvrables, report</Signe>
      <Signe dessin={<Forme genre="interruption" />}>interruption</Signe>
      <Signe dessin={<Forme genre="reprise" />}>nouveau délai</Signe>
      <Signe dessin={<Forme genre="prudence" />}>date prudente</Signe>
      <Signe dessin={<Forme genre="fin" />}>dernier jour utile</Signe>
      <Signe dessin={<Forme genre="acte" />}>acte qui solde le délai</Signe>
    </Box>
  );
}
