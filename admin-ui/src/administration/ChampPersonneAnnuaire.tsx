import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { ProprietesChamp } from '../actes/proprietes';
import { useAnnuaire } from './annuaire';
import { enumerer, fonctionEnMots } from './mots';

/** Somebody of the directory, found by name; those without access are left out. */
export function ChampPersonneAnnuaire({ nom, libelle, requis, valeur, changer, erreur, aide }: ProprietesChamp<string>) {
  const personnes = useAnnuaire().filter(({ retireLe }) => retireLe === undefined);
  return (
    <Autocomplete
      options={personnes} value={personnes.find(({ id }) => id === valeur) ?? null} onChange={(_, choisie) => changer(choisie?.id ?? '')} id={`champ-${nom}`}
      getOptionLabel={(p) => p.nom} getOptionKey={(p) => p.id} noOptionsText="Personne de ce nom" openText="Ouvrir la liste" clearText="Effacer" closeText="Fermer la liste"
      renderOption={({ key, ...proprietes }, p) => <li key={key} {...proprietes}><span>{p.nom}<br /><small>{enumerer(p.fonctions.filter(({ enVigueur }) => enVigueur).map(fonctionEnMots)) || 'sans fonction aujourd’hui'}</small></span></li>}
      renderInput={(proprietes) => <TextField {...proprietes} name={nom} label={libelle} required={requis} error={Boolean(erreur)} helperText={erreur ?? aide} />}
    />
  );
}
