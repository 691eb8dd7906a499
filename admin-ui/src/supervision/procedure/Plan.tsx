import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useRef, useState } from 'react';
import type { Dessin } from '../types';
import { Arcs } from './Arcs';
import { tracerArcs } from './arcs';
import { LigneEtape } from './LigneEtape';
import { useCentres } from './useCentres';

/** The procedure drawn by legal step, in the order of the law: a table whose rows the passages join. */
export function Plan({ dessin: { nom, etapes, liens }, jours }: { dessin: Dessin; jours: string }) {
  const cadre = useRef<HTMLDivElement>(null);
  const [choisie, setChoisie] = useState<string | null>(null);
  const centres = useCentres(cadre, etapes.length);
  const large = useMediaQuery('(min-width: 700px)', { noSsr: true });
  const largeur = large ? 120 : 44;
  const arcs = tracerArcs(liens, etapes.map(({ code }) => code), centres, largeur);
  const plusFournie = Math.max(1, ...etapes.map(({ nombre }) => nombre));
  return (
    <Box ref={cadre} sx={{ position: 'relative', pl: `${largeur}px` }}>
      <Arcs arcs={arcs} largeur={largeur} choisie={choisie} />
      <Box
        component="table"
        sx={{ width: '100%', borderCollapse: 'collapse', fontSize: '0.875rem', '& th, & td': { py: 0.5, px: 0.75 }, '& tbody th': { textAlign: 'left', pl: 0, width: { md: '46%' } }, '& td, & thead th:not(:first-of-type)': { textAlign: 'right', whiteSpace: 'nowrap' }, '& thead th': { color: 'text.secondary', fontWeight: 600, fontSize: '0.8125rem', verticalAlign: 'bottom' }, '& tbody tr:hover td': { bgcolor: 'action.hover' } }}
      >
        <caption style={visuallyHidden}>{nom}, étape par étape{'\u00a0'}: dossiers en cours, temps passé dans l’étape, arrivées et départs des {jours} derniers jours</caption>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ textAlign: 'left', '&&': { pl: 0 } }}>Étape</Box>
            <th scope="col">En cours</th>
            <Box component="th" scope="col" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>Dans l’étape depuis</Box>
            <th scope="col">Arrivés</th>
            <th scope="col">Partis</th>
          </tr>
        </thead>
        <tbody>{etapes.map((etape) => <LigneEtape key={etape.code} etape={etape} plusFournie={plusFournie} choisir={setChoisie} />)}</tbody>
      </Box>
    </Box>
  );
}
