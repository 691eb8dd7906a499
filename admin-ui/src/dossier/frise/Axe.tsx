import Box from '@mui/material/Box';
import { dateLongue } from '../../commun/dates';
import { graduations, position, type Echelle } from './echelle';

const A_DROITE = 70;

/** Months above a drawing, and today's day at the head of its line. */
export function Axe({ echelle, aujourdhui }: { echelle: Echelle; aujourdhui: string }) {
  const ici = position(echelle, aujourdhui);
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 40, fontSize: '0.8rem', color: 'text.secondary', borderBottom: 1, borderColor: 'divider', overflow: 'hidden' }}>
      {graduations(echelle).map(({ date, libelle }) => (
        <Box key={date} sx={{ position: 'absolute', left: `${position(echelle, date)}%`, bottom: 0, pl: 0.5, height: 18, borderLeft: 1, borderColor: 'divider', whiteSpace: 'nowrap' }}>{libelle}</Box>
      ))}
      <Box sx={{ position: 'absolute', top: 0, left: `${ici}%`, transform: ici > A_DROITE ? 'translateX(-100%)' : 'none', px: 0.75, borderRadius: 1, bgcolor: 'text.primary', color: 'background.paper', fontWeight: 600, whiteSpace: 'nowrap' }}>
        aujourd’hui, {dateLongue(aujourdhui)}
      </Box>
    </Box>
  );
}
