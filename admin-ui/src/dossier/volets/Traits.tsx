import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** A named fact; what is not known is said, never left blank. */
export interface Trait { nom: string; valeur: ReactNode | null; absence?: string }

/** Facts of a dossier, side by side where there is room. */
export function Traits({ traits }: { traits: Trait[] }) {
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', columnGap: 3, rowGap: 1.5, m: 0 }}>
      {traits.map(({ nom, valeur, absence = 'non renseigné' }) => (
        <div key={nom}>
          <Typography component="dt" variant="body2" color="textSecondary" sx={{ p: 0 }}>{nom}</Typography>
          <Typography component="dd" sx={{ m: 0, p: 0, fontWeight: valeur ? 600 : 400, color: valeur ? 'text.primary' : 'text.secondary' }}>{valeur ?? absence}</Typography>
        </div>
      ))}
    </Box>
  );
}
