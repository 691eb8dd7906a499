import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { ChampListe } from './ChampListe';
import type { Choix, ProprietesChamp } from './proprietes';

const CHOIX_VISIBLES = 4;
const CHOIX_PARCOURUS = 20;

/** Few choices are all in sight; many are a list; too many to go through are searched. */
export function ChampChoix(proprietes: ProprietesChamp<string> & { choix: Choix[] }) {
  const { nom, libelle, requis, valeur, changer, erreur, aide, choix } = proprietes;
  if (choix.length > CHOIX_PARCOURUS) return <ChampListe {...proprietes} />;
  if (choix.length > CHOIX_VISIBLES) {
    return (
      <TextField id={`champ-${nom}`} name={nom} select label={libelle} required={requis} fullWidth value={valeur} onChange={(e) => changer(e.target.value)} error={Boolean(erreur)} helperText={erreur ?? aide}>
        {choix.map((c) => <MenuItem key={c.valeur} value={c.valeur}>{c.libelle}</MenuItem>)}
      </TextField>
    );
  }
  return (
    <FormControl required={requis} error={Boolean(erreur)}>
      <FormLabel id={`libelle-${nom}`}>{libelle}</FormLabel>
      <RadioGroup row name={nom} aria-labelledby={`libelle-${nom}`} value={valeur} onChange={(_, v) => changer(v)}>
        {choix.map((c) => <FormControlLabel key={c.valeur} value={c.valeur} control={<Radio size="small" />} label={c.libelle} />)}
      </RadioGroup>
      {erreur ?? aide ? <FormHelperText sx={{ mx: 0 }}>{erreur ?? aide}</FormHelperText> : null}
    </FormControl>
  );
}
