import Sync from '@mui/icons-material/Sync';
import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { SxProps } from '@mui/material/styles';
import type { KeyboardEvent, MouseEvent } from 'react';
import { heure } from '../../commun/dates';
import { minuscule } from '../../commun/minuscule';
import type { LigneVivante } from '../direct/useListeVivante';
import { COLONNES, type NomsDeProcedure } from './colonnes';

/** The number takes what it needs; the parties take the rest. */
const LARGEURS: Record<string, SxProps> = { numero: { width: 120 }, intitule: { minWidth: 190, overflowWrap: 'anywhere' }, prochaineEcheance: { minWidth: 230 } };

interface Props {
  ligne: LigneVivante;
  colonnes: readonly string[];
  procedures: NomsDeProcedure;
  choisi: boolean;
  basculer?: (etendre: boolean) => void;
  surTouche?: (evenement: KeyboardEvent) => void;
}

/** One dossier; a line that has just changed says who did what, and when. */
export function Ligne({ ligne: { dossier, dernier, sorti }, colonnes, procedures, choisi, basculer, surTouche }: Props) {
  return (
    <TableRow hover selected={choisi} sx={sorti ? { opacity: 0.75 } : undefined}>
      {basculer ? (
        <TableCell padding="checkbox">
          <Checkbox size="small" checked={choisi} onClick={(evenement: MouseEvent) => basculer(evenement.shiftKey)} onKeyDown={surTouche} slotProps={{ input: { 'aria-label': `Choisir le dossier ${dossier.numero}` } }} />
        </TableCell>
      ) : null}
      {colonnes.map((nom) => (
        <TableCell key={nom} sx={LARGEURS[nom] ?? {}}>
          {COLONNES[nom]?.rendre(dossier, procedures)}
          {nom === 'numero' && (dernier || sorti) ? (
            <Typography variant="body2" color="textSecondary" role="status" sx={{ display: 'flex', gap: 0.5, fontSize: '0.8rem', maxWidth: 190 }}>
              <Sync aria-hidden sx={{ fontSize: 15, mt: '2px' }} />
              <span>{dernier ? `${heure(dernier.le)}, ${dernier.qui}\u00a0: ${minuscule(dernier.titre)}` : null}{sorti ? ' Ne répond plus aux filtres.' : null}</span>
            </Typography>
          ) : null}
        </TableCell>
      ))}
    </TableRow>
  );
}
