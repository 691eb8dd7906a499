import TextField from '@mui/material/TextField';
import type { ProprietesChamp } from '../actes/proprietes';

interface Props extends ProprietesChamp<string> { long?: boolean; fixe?: boolean }

/** A line, or a few, of text. */
export function ChampTexte({ nom, libelle, requis, valeur, changer, erreur, aide, long = false, fixe = false }: Props) {
  return (
    <TextField
      id={`champ-${nom}`} name={nom} label={libelle} required={requis} fullWidth autoComplete="off" value={valeur} onChange={(e) => changer(e.target.value)}
      error={Boolean(erreur)} helperText={erreur ?? aide} multiline={long} minRows={long ? 2 : 1} disabled={fixe}
    />
  );
}
