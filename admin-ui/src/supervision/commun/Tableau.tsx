import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import visuallyHidden from '@mui/utils/visuallyHidden';
import type { ReactNode } from 'react';

export interface Colonne<L> { titre: string; contenu: (ligne: L) => ReactNode; nombre?: boolean }
interface Props<L> { nom: string; lignes: L[]; cle: (ligne: L) => string; colonnes: Colonne<L>[] }

/** A plain table: named, its first column the name of each row; it scrolls by itself where the page is narrow. */
export function Tableau<L>({ nom, lignes, cle, colonnes }: Props<L>) {
  const aligner = ({ nombre }: Colonne<L>) => (nombre ? 'right' : 'left');
  return (
    <Box tabIndex={0} role="region" aria-label={nom} sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <caption style={visuallyHidden}>{nom}</caption>
        <TableHead><TableRow>{colonnes.map((c) => <TableCell key={c.titre} align={aligner(c)}>{c.titre}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {lignes.map((ligne) => (
            <TableRow key={cle(ligne)} hover>
              {colonnes.map((c, rang) => <TableCell key={c.titre} align={aligner(c)} {...(rang === 0 ? { component: 'th' as const, scope: 'row' } : {})}>{c.contenu(ligne)}</TableCell>)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
