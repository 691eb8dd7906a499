import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Etape } from '../api-client/types';
import { aujourdhui, dateCourte, joursEntre } from '../commun/dates';
import type { Ton } from '../commun/situation';

interface Props { etapes: Etape[]; fin: string | null; ton: Ton }

/** The part of a limit that has run, from its first day to its last; today is the mark. */
export function Jauge({ etapes, fin, ton }: Props) {
  const debut = etapes.find((etape) => etape.date)?.date;
  if (!debut || !fin || fin <= debut) return null;
  const part = Math.min(100, Math.max(0, (joursEntre(debut, aujourdhui()) / joursEntre(debut, fin)) * 100));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 0.75 }} aria-hidden>
      <Typography variant="body2" color="textSecondary">{dateCourte(debut)}</Typography>
      <Box sx={(theme) => ({ position: 'relative', flex: 1, height: 8, borderRadius: 4, bgcolor: theme.palette.tons.soldee.bg, overflow: 'hidden' })}>
        <Box sx={(theme) => ({ position: 'absolute', inset: 0, width: `${part}%`, bgcolor: theme.palette.tons[ton].fg, opacity: 0.75 })} />
      </Box>
      <Typography variant="body2" color="textSecondary">{dateCourte(fin)}</Typography>
    </Box>
  );
}
