import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useReferentiels } from '../api-client/requetes';
import type { ProprietesChamp } from './proprietes';

/** Several persons of the Court. */
export function ChampPersonnes({ nom, libelle, requis, valeur, changer, erreur, aide }: ProprietesChamp<string[]>) {
  const { personnes } = useReferentiels();
  return (
    <Autocomplete
      multiple options={personnes} value={personnes.filter(({ id }) => valeur.includes(id))} onChange={(_, choisies) => changer(choisies.map(({ id }) => id))} id={`champ-${nom}`}
      getOptionLabel={(p) => p.nom} getOptionKey={(p) => p.id} noOptionsText="Personne de ce nom" openText="Ouvrir la liste" clearText="Effacer" closeText="Fermer la liste"
      renderInput={(proprietes) => <TextField {...proprietes} label={libelle} required={requis} error={Boolean(erreur)} helperText={erreur ?? aide} />}
    />
  );
}
