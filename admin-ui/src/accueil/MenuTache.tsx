import MoreVert from '@mui/icons-material/MoreVert';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { Link } from 'react-router';
import { adresseActe } from '../actes/adresse';
import type { TacheSituee } from '../api-client/types';

const GESTES = [['assigner-tache', 'Assigner à quelqu’un'], ['deleguer-tache', 'Déléguer'], ['escalader-tache', 'Signaler à la hiérarchie']] as const;

/** What else may be done with a task: to give it, to hand it over, to tell it. */
export function MenuTache({ tache: { numero, tache } }: { tache: Pick<TacheSituee, 'numero'> & { tache?: string } }) {
  const [ancre, setAncre] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton size="small" aria-label={`Autres actions, dossier ${numero}`} aria-haspopup="menu" aria-expanded={Boolean(ancre)} onClick={({ currentTarget }) => setAncre(currentTarget)}><MoreVert fontSize="small" /></IconButton>
      {ancre ? (
        <Menu anchorEl={ancre} open onClose={() => setAncre(null)}>
          {GESTES.map(([nom, libelle]) => <MenuItem key={nom} component={Link} to={adresseActe(numero, nom, { tache })}>{libelle}</MenuItem>)}
          <MenuItem component={Link} to={`/dossiers/${numero}`}>Ouvrir le dossier</MenuItem>
        </Menu>
      ) : null}
    </>
  );
}
