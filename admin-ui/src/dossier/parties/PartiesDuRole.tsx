import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Partie } from '../../api-client/types';
import { pluriel } from '../../commun/dates';
import { Panneau } from '../../commun/Panneau';
import { LignePartie } from './LignePartie';

const PAGE = 25;

interface Props { libelle: string; parties: Partie[]; total: number; identifiantsDe: (partie: Partie) => string[]; ailleurs?: ((partie: Partie) => void) | undefined }

/** The parties of one role, twenty-five more at a time. */
export function PartiesDuRole({ libelle, parties, total, identifiantsDe, ailleurs }: Props) {
  const [montrees, setMontrees] = useState(PAGE);
  const restent = parties.length - montrees;
  return (
    <Panneau titre={total > 1 ? `${libelle}s (${total})` : libelle}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {parties.slice(0, montrees).map((partie) => <LignePartie key={partie.id} partie={partie} identifiants={identifiantsDe(partie)} ailleurs={ailleurs} />)}
      </Box>
      {restent > 0 ? <Button size="small" sx={{ mt: 1 }} onClick={() => setMontrees(montrees + PAGE)}>Afficher {pluriel(Math.min(PAGE, restent), 'partie')} de plus ({restent} non affichées)</Button> : null}
    </Panneau>
  );
}
