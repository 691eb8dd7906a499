import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Panneau } from '../../commun/Panneau';
import type { Blocage } from '../types';
import { LigneBlocage } from './LigneBlocage';

const MONTRES = 8;

export function GroupeBlocages({ titre, blocages, maintenant }: { titre: string; blocages: Blocage[]; maintenant: string }) {
  const [tous, setTous] = useState(false);
  return (
    <Panneau titre={`${titre} (${blocages.length})`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(tous ? blocages : blocages.slice(0, MONTRES)).map((blocage) => <LigneBlocage key={blocage.id} blocage={blocage} maintenant={maintenant} />)}
      </Box>
      {blocages.length > MONTRES ? <Button size="small" onClick={() => setTous(!tous)} aria-expanded={tous}>{tous ? 'Montrer les plus anciens' : `Montrer les ${blocages.length}`}</Button> : null}
    </Panneau>
  );
}
