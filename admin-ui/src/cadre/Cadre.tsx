import Box from '@mui/material/Box';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { FluxDirect } from '../direct/FluxDirect';
import { Bandeau } from '../incidents/Bandeau';
import { MesureDuTemps } from '../mesures/MesureDuTemps';
import { useHabillage } from '../theme/ContexteHabillage';
import { AideClavier } from './AideClavier';
import { Entete } from './Entete';
import { LienEvitement } from './LienEvitement';
import { useRaccourcis } from './useRaccourcis';

/** What stays around every page: skip link, header, main region, keyboard and live updates. */
export function Cadre({ children }: { children?: ReactNode }) {
  const champRecherche = useRef<HTMLInputElement>(null);
  const [aideOuverte, setAideOuverte] = useState(false);
  const chercher = useCallback(() => champRecherche.current?.focus(), []);
  const aider = useCallback(() => setAideOuverte(true), []);
  const { etat } = useHabillage();
  useRaccourcis({ chercher, aider });
  return (
    <FluxDirect>
      <Box sx={{ '--hauteur-entete': etat ? '84px' : '60px' }}>
        <MesureDuTemps />
        <LienEvitement />
        <Entete champRecherche={champRecherche} aider={aider} />
        <Bandeau />
        <Box component="main" id="contenu" tabIndex={-1} sx={{ maxWidth: 1440, mx: 'auto', px: { xs: 2, md: 3 }, py: 2.5 }}>
          {children}
        </Box>
        <AideClavier ouverte={aideOuverte} fermer={() => setAideOuverte(false)} />
      </Box>
    </FluxDirect>
  );
}
