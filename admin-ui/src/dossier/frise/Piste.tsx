import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { ajouterJours } from '../../commun/dates';
import type { Ton } from '../../commun/situation';
import { graduations, position, type Echelle } from './echelle';
import { Forme } from './Forme';
import type { GenreRepere, GenreTroncon, Trace } from './tracer';

/** A stretch that runs is full, one that an event stopped is dashed, days that do not count are hatched. */
const ASPECTS: Record<GenreTroncon, (theme: Theme, ton: Ton) => object> = {
  court: (theme, ton) => ({ bgcolor: theme.palette.tons[ton].fg, borderRadius: '3px' }),
  suspendu: (theme) => ({ border: `2px dashed ${theme.palette.tons.suspendue.fg}`, bgcolor: theme.palette.tons.suspendue.bg }),
  report: (theme, ton) => ({
    minWidth: 8, border: `1px solid ${theme.palette.tons[ton].fg}`,
    backgroundImage: `repeating-linear-gradient(135deg, ${theme.palette.tons[ton].fg} 0 2px, ${theme.palette.background.paper} 2px 5px)`,
  }),
};

/** What happened lies on the bar; the days to keep stand above it, so that its end stays in sight. */
const SUR = { top: 11, transform: 'translateX(-50%)' };
const PLACES: Record<GenreRepere, object> = { interruption: SUR, reprise: SUR, acte: SUR, prudence: { top: -1, transform: 'translateX(-50%)' }, fin: { top: -2, transform: 'translateX(-5px)' } };

export const MiniTroncon = ({ genre, ton }: { genre: GenreTroncon; ton: Ton }) => <Box aria-hidden sx={[{ width: 26, height: 12 }, (theme) => ASPECTS[genre](theme, ton)]} />;

interface Props { trace: Trace; echelle: Echelle; ton: Ton; aujourdhui: string }

/** The drawing of one limit. What it says is in the words beside it and in the table. */
export function Piste({ trace, echelle, ton, aujourdhui }: Props) {
  const x = (date: string) => position(echelle, date);
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 36, overflow: 'hidden' }}>
      {graduations(echelle).map(({ date }) => <Box key={date} sx={{ position: 'absolute', left: `${x(date)}%`, top: 0, bottom: 0, borderLeft: 1, borderColor: 'divider' }} />)}
      {trace.troncons.map(({ de, a, genre }, rang) => (
        <Box key={rang} sx={[{ position: 'absolute', top: 14, height: 12, left: `${x(de)}%`, width: `${x(a) - x(de)}%` }, (theme) => ASPECTS[genre](theme, ton)]} />
      ))}
      <Box sx={{ position: 'absolute', left: `${x(aujourdhui)}%`, top: 0, bottom: 0, width: 2, ml: '-1px', bgcolor: 'text.primary' }} />
      {trace.reperes.map(({ date, genre, texte }) => (
        <Box key={`${genre} ${date}`} title={texte} sx={{ position: 'absolute', left: `${x(genre === 'fin' ? ajouterJours(date, 1) : date)}%`, ...PLACES[genre] }}><Forme genre={genre} /></Box>
      ))}
    </Box>
  );
}
