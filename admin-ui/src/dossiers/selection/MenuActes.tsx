import ExpandMore from '@mui/icons-material/ExpandMore';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useDefinitions } from '../../api-client/requetes';
import { Panne } from '../../commun/Panne';
import { useLotsPossibles, type LotPossible } from '../requetes';

/** The acts that the law and one's function allow on every dossier chosen, asked of the API each time it opens. */
export function MenuActes({ numeros, choisir }: { numeros: readonly string[]; choisir: (lot: LotPossible) => void }) {
  const [ancre, setAncre] = useState<HTMLElement | null>(null);
  const { data, isFetching, error, refetch } = useLotsPossibles(numeros, ancre !== null);
  const definitions = useDefinitions();
  const prendre = (lot: LotPossible) => { setAncre(null); choisir(lot); };
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <>
      <Button variant="contained" endIcon={<ExpandMore aria-hidden />} loading={isFetching} onClick={(e) => setAncre(e.currentTarget)} aria-haspopup="menu" aria-expanded={ancre !== null}>Enregistrer un acte sur tous</Button>
      <Menu anchorEl={ancre} open={ancre !== null && data !== undefined && !isFetching} onClose={() => setAncre(null)} slotProps={{ paper: { sx: { maxWidth: 460 } } }}>
        {(data ?? []).map((lot) => (
          <MenuItem key={`${lot.acte} ${lot.objet ?? ''}`} onClick={() => prendre(lot)} sx={{ whiteSpace: 'normal' }}>
            <ListItemText primary={definitions.get(lot.acte)?.bouton ?? lot.acte} secondary={lot.objet} />
          </MenuItem>
        ))}
        {data?.length === 0 ? <MenuItem disabled sx={{ whiteSpace: 'normal', '&.Mui-disabled': { opacity: 1, color: 'text.secondary' } }}>Aucun acte n’est possible sur tous ces dossiers à la fois.</MenuItem> : null}
      </Menu>
    </>
  );
}
