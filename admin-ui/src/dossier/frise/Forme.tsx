import Box from '@mui/material/Box';
import type { GenreRepere } from './tracer';

/** One shape per mark, so that colour is never the only sign; each is drawn in a square of 14. */
const CHEMINS: Record<GenreRepere, string> = {
  interruption: 'M3 1h3v12H3zM8 1h3v12H8z',
  reprise: 'M3 1l9 6-9 6z',
  prudence: 'M7 1.5l5.5 10.5h-11z',
  fin: 'M3 0h2v14H3zM5 1l8 3.2L5 7.5z',
  acte: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1z',
};

/** A mark, with a halo of the page's colour that keeps it apart from the bar it lies on. */
export function Forme({ genre, taille = 14 }: { genre: GenreRepere; taille?: number }) {
  const creuse = genre === 'prudence';
  return (
    <Box component="svg" viewBox="-1.5 -1.5 17 17" aria-hidden sx={(theme) => ({ width: taille + 3, height: taille + 3, display: 'block', overflow: 'visible', color: theme.palette.text.primary, '& path': { paintOrder: 'stroke' } })}>
      <Box component="path" d={CHEMINS[genre]} sx={(theme) => ({ fill: creuse ? theme.palette.background.paper : 'currentColor', stroke: creuse ? 'currentColor' : theme.palette.background.paper, strokeWidth: creuse ? 1.8 : 3, strokeLinejoin: 'round' })} />
    </Box>
  );
}
