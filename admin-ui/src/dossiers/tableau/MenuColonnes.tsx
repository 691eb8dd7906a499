import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Densite } from '../usePreferences';
import { COLONNES, COLONNES_USUELLES } from './colonnes';
import { deplacer } from './deplacer';

interface Props { colonnes: readonly string[]; changer: (colonnes: string[]) => void; densite: Densite; changerDensite: (densite: Densite) => void }

/** Which columns, in which order, and how close the lines are; kept for the next time. */
export function MenuColonnes({ colonnes, changer, densite, changerDensite }: Props) {
  const [ancre, setAncre] = useState<HTMLElement | null>(null);
  const absentes = Object.keys(COLONNES).filter((nom) => !colonnes.includes(nom));
  const basculer = (nom: string, coche: boolean) => changer(coche ? [...colonnes, nom] : colonnes.filter((autre) => autre !== nom));
  return (
    <>
      <Button startIcon={<ViewColumn aria-hidden />} variant="outlined" onClick={(e) => setAncre(e.currentTarget)} aria-haspopup="dialog" aria-expanded={ancre !== null} sx={{ height: 40 }}>Colonnes</Button>
      <Popover open={ancre !== null} anchorEl={ancre} onClose={() => setAncre(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }} slotProps={{ paper: { role: 'dialog', 'aria-label': 'Colonnes et densité', sx: { p: 2, width: 320 } } }}>
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {[...colonnes, ...absentes].map((nom) => (
            <Stack component="li" direction="row" key={nom} sx={{ alignItems: 'center' }}>
              <FormControlLabel sx={{ flex: 1 }} label={COLONNES[nom]?.libelle} control={<Checkbox size="small" checked={colonnes.includes(nom)} disabled={nom === 'numero'} onChange={(_, coche) => basculer(nom, coche)} />} />
              {nom !== 'numero' && colonnes.includes(nom) ? (
                <>
                  <IconButton size="small" aria-label={`Avancer la colonne ${COLONNES[nom]?.libelle}`} disabled={colonnes.indexOf(nom) <= 1} onClick={() => changer(deplacer(colonnes, nom, -1))}><ArrowUpward fontSize="inherit" /></IconButton>
                  <IconButton size="small" aria-label={`Reculer la colonne ${COLONNES[nom]?.libelle}`} disabled={colonnes.at(-1) === nom} onClick={() => changer(deplacer(colonnes, nom, 1))}><ArrowDownward fontSize="inherit" /></IconButton>
                </>
              ) : null}
            </Stack>
          ))}
        </Stack>
        <Typography variant="h3" sx={{ mt: 1.5 }}>Densité</Typography>
        <FormControlLabel label="Lignes serrées" control={<Switch checked={densite === 'serree'} onChange={(_, coche) => changerDensite(coche ? 'serree' : 'aeree')} />} />
        <Button size="small" onClick={() => changer(COLONNES_USUELLES)}>Revenir aux colonnes usuelles</Button>
      </Popover>
    </>
  );
}
