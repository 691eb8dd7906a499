import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import type { Choix } from './filtres';

interface Props { nom: string; libelle: string; choix: readonly (Choix & { nombre?: number })[]; valeur: unknown; changer: (valeur: string | null) => void }

/** One filter: a value found by typing, with how many dossiers it holds. */
export function ChampFiltre({ nom, libelle, choix, valeur, changer }: Props) {
  const texte = valeur === undefined ? null : String(valeur);
  return (
    <Autocomplete
      size="small" options={choix} value={texte === null ? null : (choix.find((c) => c.valeur === texte) ?? { valeur: texte, libelle: texte })} onChange={(_, choisi) => changer(choisi?.valeur ?? null)}
      getOptionLabel={(c) => c.libelle} getOptionKey={(c) => c.valeur} isOptionEqualToValue={(a, b) => a.valeur === b.valeur}
      noOptionsText="Rien de ce nom" openText="Ouvrir la liste" clearText="Effacer" closeText="Fermer la liste"
      renderOption={({ key, ...proprietes }, c) => <li key={key} {...proprietes}>{c.libelle}{c.nombre === undefined ? null : <span style={{ marginLeft: 'auto', paddingLeft: 12, opacity: 0.75 }}>{c.nombre}</span>}</li>}
      renderInput={(proprietes) => <TextField {...proprietes} name={nom} label={libelle} />}
    />
  );
}
