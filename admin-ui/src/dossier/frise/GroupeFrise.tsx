import Box from '@mui/material/Box';
import { memo } from 'react';
import { Panneau } from '../../commun/Panneau';
import { Axe } from './Axe';
import type { Echelle } from './echelle';
import type { Groupe } from './grouper';
import { LigneFrise } from './LigneFrise';
import { Noms } from './Noms';

interface Props { groupe: Groupe; echelle: Echelle; aujourdhui: string }

/** Those whom the same limits bind, and their drawings. Out of sight, it costs the browser nothing to draw. */
export const GroupeFrise = memo(function GroupeFrise({ groupe, echelle, aujourdhui }: Props) {
  return (
    <Box sx={{ contentVisibility: 'auto', containIntrinsicSize: `auto ${110 + groupe.echeances.length * 105}px` }}>
      <Panneau titre={groupe.titre}>
        <Noms parties={groupe.parties} />
        <Axe echelle={echelle} aujourdhui={aujourdhui} />
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{groupe.echeances.map((e) => <LigneFrise key={e.id} echeance={e} echelle={echelle} aujourdhui={aujourdhui} />)}</Box>
      </Panneau>
    </Box>
  );
});
