import FilterList from '@mui/icons-material/FilterList';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Collapse from '@mui/material/Collapse';
import Stack from '@mui/material/Stack';
import { useState, type ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { ChampRecherche } from './ChampRecherche';
import { filtresPoses, poser } from './filtres';
import { PanneauFiltres } from './PanneauFiltres';
import { useNoms } from './useNoms';

/** The search, the filters in force as chips that one click takes away, and all the filters on demand. */
export function BarreFiltres({ actions }: { actions?: ReactNode }) {
  const { filterValues, setFilters } = useListContext();
  const [ouvert, setOuvert] = useState(false);
  const poses = filtresPoses(filterValues, useNoms());
  return (
    <Stack sx={{ gap: 1.25 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <ChampRecherche />
        <Button startIcon={<FilterList aria-hidden />} variant="outlined" onClick={() => setOuvert(!ouvert)} aria-expanded={ouvert} aria-controls="filtres" sx={{ height: 40 }}>Filtres{poses.length > 0 ? ` (${poses.length})` : ''}</Button>
        {actions}
      </Stack>
      <Collapse in={ouvert} unmountOnExit><PanneauFiltres /></Collapse>
      {poses.length > 0 ? (
        <Stack component="ul" direction="row" aria-label="Filtres posés" sx={{ gap: 0.75, flexWrap: 'wrap', alignItems: 'center', listStyle: 'none', m: 0, p: 0 }}>
          {poses.map(({ cle, texte }) => (
            <li key={cle}><Chip label={texte} variant="outlined" onClick={() => setFilters(poser(filterValues, { [cle]: null }))} onDelete={() => setFilters(poser(filterValues, { [cle]: null }))} aria-label={`Ôter le filtre ${texte}`} /></li>
          ))}
          <li><Button size="small" onClick={() => setFilters({})}>Tout effacer</Button></li>
        </Stack>
      ) : null}
    </Stack>
  );
}
