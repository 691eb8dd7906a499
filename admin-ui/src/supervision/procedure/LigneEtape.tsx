import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useMediaQuery, type Theme } from '@mui/material';
import { Link as LienRoute } from 'react-router';
import { pluriel } from '../../commun/dates';
import { adresseComptes } from '../adresse';
import type { EtapeVue, FiltreComptes } from '../types';

function Nombre({ nombre, filtre, nom }: { nombre: number; filtre: FiltreComptes; nom: string }) {
  return nombre === 0 ? <Box component="span" sx={{ color: 'text.secondary' }}>0</Box> : <Link component={LienRoute} to={adresseComptes(filtre)} aria-label={`${nom}\u00a0: ${nombre}`}>{nombre}</Link>;
}

interface Props { etape: EtapeVue; plusFournie: number; choisir: (code: string | null) => void }

/** One legal step: a box with how many dossiers are there, for how long, and how many came and left. */
export function LigneEtape({ etape, plusFournie, choisir }: Props) {
  const { code, texte, nombre, ageMedian, ageMaximal, arrives, partis, filtre, filtreArrives, filtrePartis } = etape;
  const etroit = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const vide = nombre + arrives + partis === 0;
  const age = nombre === 0 ? '–' : ageMaximal === 0 ? 'aujourd’hui' : `${pluriel(ageMedian, 'jour')}${ageMaximal > ageMedian ? `, au plus ${ageMaximal}` : ''}`;
  return (
    <tr onMouseEnter={() => choisir(code)} onMouseLeave={() => choisir(null)} onFocus={() => choisir(code)} onBlur={() => choisir(null)}>
      <th scope="row">
        <Box sx={{ position: 'relative', border: 1, borderColor: vide ? 'divider' : 'text.secondary', borderStyle: vide ? 'dashed' : 'solid', borderRadius: 1, px: 1.25, py: 0.75, overflow: 'hidden', bgcolor: 'background.paper' }}>
          <Box aria-hidden sx={{ position: 'absolute', left: 0, bottom: 0, height: 4, width: `${(nombre / plusFournie) * 100}%`, bgcolor: 'primary.main' }} />
          <Link component={LienRoute} to={adresseComptes(filtre)} color={vide ? 'textSecondary' : 'textPrimary'} underline="hover" sx={{ fontWeight: vide ? 500 : 650 }}>{texte}</Link>
        </Box>
      </th>
      <td><Nombre nombre={nombre} filtre={filtre} nom={`${texte}, dossiers en cours`} /></td>
      {etroit ? null : <td>{age}</td>}
      <td><Nombre nombre={arrives} filtre={filtreArrives} nom={`${texte}, dossiers arrivés`} /></td>
      <td><Nombre nombre={partis} filtre={filtrePartis} nom={`${texte}, dossiers partis`} /></td>
    </tr>
  );
}
