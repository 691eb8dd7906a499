import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { aujourdhui, dateAvecJour, dateCourte } from '../commun/dates';
import { lireDate, type Sens } from '../commun/lireDate';
import type { ProprietesChamp } from './proprietes';

/** A date is typed as one says it (`12/03`, `hier`) or picked; what was understood is written in full underneath. */
export function ChampDate({ nom, libelle, requis, valeur, changer, erreur, aide, sens = 'proche' }: ProprietesChamp<string | null> & { sens?: Sens }) {
  const calendrier = useRef<HTMLInputElement>(null);
  const [saisie, setSaisie] = useState<string | null>(null);
  const texte = saisie ?? (valeur ? dateCourte(valeur) : '');
  const illisible = texte !== '' && !valeur ? 'Tapez une date comme 12/03, 12/03/2026 ou hier.' : undefined;
  const comprendre = (nouvelle: string) => { setSaisie(nouvelle); changer(lireDate(nouvelle, aujourdhui(), sens)); };
  return (
    <Box sx={{ position: 'relative' }}>
      <TextField
        id={`champ-${nom}`} name={nom} label={libelle} required={requis} fullWidth value={texte} autoComplete="off" inputMode="text"
        onChange={(evenement) => comprendre(evenement.target.value)} onBlur={() => { if (valeur) setSaisie(null); }}
        error={Boolean(erreur ?? illisible)} helperText={erreur ?? illisible ?? [valeur ? `${dateAvecJour(valeur)}.` : 'Par exemple\u00a0: 12/03, hier.', aide].filter(Boolean).join(' ')}
        slotProps={{
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton edge="end" aria-label={`Choisir dans le calendrier\u00a0: ${libelle}`} onClick={() => calendrier.current?.showPicker()}><CalendarMonth /></IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <input ref={calendrier} type="date" tabIndex={-1} aria-hidden value={valeur ?? ''} onChange={(evenement) => { setSaisie(null); changer(evenement.target.value || null); }} style={{ position: 'absolute', right: 8, bottom: 0, width: 1, height: 1, opacity: 0, pointerEvents: 'none' }} />
    </Box>
  );
}
