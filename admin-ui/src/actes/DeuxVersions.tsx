import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

interface Ligne { libelle: string; un: string; autre: string; prendre?: () => void }
interface Props { titre: string; colonnes: [string, string]; lignes: Ligne[] }

/** Two versions side by side, field by field; where it makes sense, a button takes the other's value. */
export function DeuxVersions({ titre, colonnes, lignes }: Props) {
  const choix = lignes.some(({ prendre }) => prendre);
  return (
    <TableContainer tabIndex={0} role="region" aria-label={titre} sx={{ my: 1.5 }}>
      <Table size="small" aria-label={titre}>
        <TableHead><TableRow><TableCell>{titre}</TableCell>{colonnes.map((nom) => <TableCell key={nom}>{nom}</TableCell>)}{choix ? <TableCell>Choix</TableCell> : null}</TableRow></TableHead>
        <TableBody>
          {lignes.map(({ libelle, un, autre, prendre }) => (
            <TableRow key={libelle} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row">{libelle}</TableCell>
              <TableCell>{un}</TableCell>
              <TableCell sx={{ fontWeight: 600 }}>{autre}</TableCell>
              {choix ? <TableCell>{prendre ? <Button size="small" onClick={prendre} aria-label={`Prendre cette valeur\u00a0: ${libelle}, ${autre}`}>Prendre</Button> : null}</TableCell> : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
