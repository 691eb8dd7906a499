import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useReferentiels } from '../api-client/requetes';
import { ROLES, nomDe } from '../commun/referentiel';
import type { ProprietesChamp } from './proprietes';

/** A person of the Court, found by name. */
export function ChampPersonne({ nom, libelle, requis, valeur, changer, erreur, aide }: ProprietesChamp<string>) {
  const { personnes } = useReferentiels();
  return (
    <Autocomplete
      options={personnes} value={personnes.find((p) => p.id === valeur) ?? null} onChange={(_, personne) => changer(personne?.id ?? '')} id={`champ-${nom}`}
      getOptionLabel={(p) => p.nom} getOptionKey={(p) => p.id} groupBy={(p) => nomDe(ROLES, p.role)} noOptionsText="Personne de ce nom" openText="Ouvrir la liste" clearText="Effacer" closeText="Fermer la liste"
      renderInput={(proprietes) => <TextField {...proprietes} name={nom} label={libelle} required={requis} error={Boolean(erreur)} helperText={erreur ?? aide} />}
    />
  );
}
