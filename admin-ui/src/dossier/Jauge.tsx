import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { aujourdhui, dateCourte, joursEntre } from '../commun/dates';
import type { Ton } from '../commun/situation';

interface Props { debut: string | undefined; fin: string | null; ton: Ton }

/** The part of a limit that has run, from the act that opened it to its last day. */
export function Jauge({ debut, fin, ton }: Props) {
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
