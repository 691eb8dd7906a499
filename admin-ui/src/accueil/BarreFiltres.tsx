import DensityMedium from '@mui/icons-material/DensityMedium';
import DensitySmall from '@mui/icons-material/DensitySmall';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import Tooltip from '@mui/material/Tooltip';
import { CHAMBRES } from '../commun/referentiel';
import { actifs, useDensite, useFiltres } from './filtres';
import { couperTitre, type Onglet } from './grouper';
import type { CompteTaches } from './requetes';

const TOUS = 'tous';

function Choix({ libelle, valeur, options, changer }: { libelle: string; valeur: string | undefined; options: [string, string][]; changer: (valeur: string | undefined) => void }) {
  return (
    <TextField select label={libelle} value={options.some(([v]) => v === valeur) ? valeur : TOUS} onChange={({ target }) => changer(target.value === TOUS ? undefined : target.value)} sx={{ minWidth: 150, maxWidth: 230, '& .MuiInputBase-root': { height: 34 } }}>
      <MenuItem value={TOUS}>Tout</MenuItem>
      {options.map(([v, texte]) => <MenuItem key={v} value={v}>{texte}</MenuItem>)}
    </TextField>
  );
}

/** Kinds present in a tab, each with its number. */
const genres = (comptes: CompteTaches[], onglet: Onglet): [string, string][] =>
  [...Map.groupBy(comptes.filter(({ vue }) => vue === onglet), ({ genre }) => genre)]
    .map(([genre, lignes]): [string, string] => [genre, `${couperTitre(lignes[0]?.titre ?? genre)[0]} (${lignes.reduce((somme, { nombre }) => somme + nombre, 0)})`])
    .sort(([, a], [, b]) => a.localeCompare(b, 'fr'));

/** What to see of a tab; kept from one visit to the next. */
export function BarreFiltres({ comptes, onglet, toutesChambres }: { comptes: CompteTaches[]; onglet: Onglet; toutesChambres: boolean }) {
  const [filtres, setFiltres] = useFiltres();
  const [densite, setDensite] = useDensite();
  const poser = (nouveaux: typeof filtres) => setFiltres({ ...filtres, ...nouveaux });
  const serree = densite === 'serree';
  return (
    <Box role="group" aria-label="Filtres des tâches" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', pt: 0.5 }}>
      <Choix libelle="Genre" valeur={filtres.genre} options={genres(comptes, onglet)} changer={(genre) => setFiltres(({ genre: _avant, ...reste }) => (genre ? { ...reste, genre } : reste))} />
      {toutesChambres ? <Choix libelle="Chambre" valeur={filtres.chambre} options={Object.entries(CHAMBRES)} changer={(chambre) => setFiltres(({ chambre: _avant, ...reste }) => (chambre ? { ...reste, chambre } : reste))} /> : null}
      <ToggleButton size="small" value="assignees" selected={filtres.assignees === true} onChange={() => poser({ assignees: !filtres.assignees })} sx={{ height: 34, textTransform: 'none', color: 'text.primary' }}>À mon nom</ToggleButton>
      <ToggleButton size="small" value="urgent" selected={filtres.urgent === true} onChange={() => poser({ urgent: !filtres.urgent })} sx={{ height: 34, textTransform: 'none', color: 'text.primary' }}>Urgentes</ToggleButton>
      {actifs(filtres) > 0 ? <Button size="small" onClick={() => setFiltres({})}>Tout montrer</Button> : null}
      <Tooltip title={serree ? 'Lignes plus aérées' : 'Lignes plus serrées'}>
        <IconButton onClick={() => setDensite(serree ? 'aeree' : 'serree')} aria-label={serree ? 'Afficher des lignes plus aérées' : 'Afficher des lignes plus serrées'} sx={{ ml: 'auto' }}>{serree ? <DensityMedium fontSize="small" /> : <DensitySmall fontSize="small" />}</IconButton>
      </Tooltip>
    </Box>
  );
}
