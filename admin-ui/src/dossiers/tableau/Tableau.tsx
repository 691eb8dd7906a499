import Checkbox from '@mui/material/Checkbox';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useListContext } from 'react-admin';
import type { LigneVivante } from '../direct/useListeVivante';
import type { Densite } from '../usePreferences';
import { COLONNES, type NomsDeProcedure } from './colonnes';
import { Ligne } from './Ligne';
import { useCases } from './useCases';
import { useDefile } from './useDefile';

interface Props { lignes: LigneVivante[]; colonnes: readonly string[]; densite: Densite; procedures: NomsDeProcedure; selectionnable: boolean }

/** The dossiers, one a row; the heading stays while one scrolls. */
export function Tableau({ lignes, colonnes, densite, procedures, selectionnable }: Props) {
  const { sort, setSort, selectedIds, onSelect, isFetching } = useListContext();
  const numeros = lignes.map(({ dossier }) => dossier.numero);
  const { basculer, surTouche } = useCases(numeros);
  const { cadre, defile } = useDefile(colonnes.join());
  const choisis = numeros.filter((numero) => selectedIds.includes(numero)).length;
  return (
    <Paper ref={cadre} tabIndex={defile ? 0 : -1} role="region" aria-label="Liste des dossiers" sx={defile ? { overflow: 'auto', maxHeight: 'calc(100dvh - 90px)', minHeight: 260 } : { overflow: 'clip', overflowClipMargin: 4 }} aria-busy={isFetching}>
      <Table size={densite === 'serree' ? 'small' : 'medium'} sx={{ '& th, & td': { px: 1.25 }, '& td': { verticalAlign: 'top', py: 1 }, '& .MuiTableCell-paddingCheckbox': { width: 44, px: 0.5, py: 0.25 }, ...(densite === 'serree' ? { '& td:not(.MuiTableCell-paddingCheckbox)': { py: 0.75, fontSize: '0.875rem' } } : {}) }}>
        <TableHead sx={{ '& th': { position: 'sticky', top: { xs: 0, md: defile ? 0 : 'var(--hauteur-entete)' }, zIndex: 2, bgcolor: 'background.paper', boxShadow: (t) => `inset 0 -1px 0 ${t.palette.divider}`, whiteSpace: 'nowrap' } }}>
          <TableRow>
            {selectionnable ? (
              <TableCell padding="checkbox">
                <Checkbox size="small" indeterminate={choisis > 0 && choisis < numeros.length} checked={choisis > 0 && choisis === numeros.length} onChange={(_, coche) => onSelect(coche ? [...new Set([...selectedIds, ...numeros])] : selectedIds.filter((id) => !numeros.includes(String(id))))} slotProps={{ input: { 'aria-label': 'Choisir tous les dossiers de la page' } }} />
              </TableCell>
            ) : null}
            {colonnes.map((nom) => (
              <TableCell key={nom} {...(sort.field === nom ? { sortDirection: sort.order === 'ASC' ? 'asc' as const : 'desc' as const } : {})}>
                {COLONNES[nom]?.triable ? (
                  <TableSortLabel active={sort.field === nom} direction={sort.field === nom && sort.order === 'DESC' ? 'desc' : 'asc'} onClick={() => setSort({ field: nom, order: sort.field === nom && sort.order === 'ASC' ? 'DESC' : 'ASC' })}>{COLONNES[nom].libelle}</TableSortLabel>
                ) : COLONNES[nom]?.libelle}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lignes.map((ligne, rang) => (
            <Ligne key={ligne.dossier.numero} ligne={ligne} colonnes={colonnes} procedures={procedures} choisi={selectedIds.includes(ligne.dossier.numero)} {...(selectionnable ? { basculer: (etendre: boolean) => basculer(rang, etendre), surTouche: surTouche(rang) } : {})} />
          ))}
        </TableBody>
      </Table>
    </Paper>
  );
}
