import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { Choix, ProprietesChamp } from './proprietes';

/** Many choices, one of them found by typing a part of its words: three hundred parties for instance. */
export function ChampListe({ nom, libelle, requis, valeur, changer, erreur, aide, choix }: ProprietesChamp<string> & { choix: Choix[] }) {
  return (
    <Autocomplete
      options={choix} value={choix.find((c) => c.valeur === valeur) ?? null} onChange={(_, choisi) => changer(choisi?.valeur ?? '')} id={`champ-${nom}`}
      getOptionLabel={(c) => c.libelle} getOptionKey={(c) => c.valeur} isOptionEqualToValue={(a, b) => a.valeur === b.valeur} noOptionsText="Aucun choix ne porte ces mots" openText="Ouvrir la liste" clearText="Effacer" closeText="Fermer la liste"
      renderInput={(proprietes) => <TextField {...proprietes} name={nom} label={libelle} required={requis} error={Boolean(erreur)} helperText={erreur ?? aide} />}
    />
  );
}
