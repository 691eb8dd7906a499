import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

interface Props { nom: string; colonnes: readonly string[]; lignes: readonly { cle: string; cases: readonly ReactNode[] }[] }

/** A small table that scrolls by itself; the first cell names its row. */
export function Tableau({ nom, colonnes, lignes }: Props) {
  return (
    <TableContainer tabIndex={0} role="region" aria-label={nom}>
      <Table size="small" aria-label={nom}>
        <TableHead><TableRow>{colonnes.map((colonne) => <TableCell key={colonne}>{colonne}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {lignes.map(({ cle, cases: [premiere, ...autres] }) => (
            <TableRow key={cle}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>{premiere}</TableCell>
              {autres.map((contenu, rang) => <TableCell key={colonnes[rang + 1]}>{contenu}</TableCell>)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
