import Search from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { useApresFrappe } from '../actes/useApresFrappe';
import type { DossierResume } from '../api-client/types';
import { adresseListe } from '../dossiers/adresse';
import { useRecherche } from '../dossiers/requetes';
import { numeroDeDossier } from './numeroDeDossier';
import { PropositionDossier } from './PropositionDossier';

/** One box: it says what it understands and offers the first dossiers; a number opens its dossier, words search the list. */
export function Recherche({ champ }: { champ: RefObject<HTMLInputElement | null> }) {
  const naviguer = useNavigate();
  const [texte, setTexte] = useState('');
  const pose = useApresFrappe(texte.trim());
  const { data } = useRecherche(pose);
  const actuel = pose === texte.trim() && pose.length > 1 ? data : undefined;
  const aller = (adresse: string) => { setTexte(''); champ.current?.blur(); void naviguer(adresse); };
  const chercher = (evenement: FormEvent) => {
    evenement.preventDefault();
    const numero = numeroDeDossier(texte);
    if (texte.trim()) aller(numero ? `/dossiers/${numero}` : adresseListe({ q: texte.trim() }));
  };
  return (
    <form role="search" aria-label="Recherche de dossiers" onSubmit={chercher}>
      <Autocomplete<DossierResume, false, false, true>
        freeSolo clearOnBlur={false} disableClearable={false} value={null} inputValue={texte} onInputChange={(_, nouveau, raison) => { if (raison !== 'reset') setTexte(nouveau); }}
        options={actuel?.dossiers ?? []} filterOptions={(options) => options} getOptionLabel={(option) => (typeof option === 'string' ? option : option.numero)} getOptionKey={(option) => (typeof option === 'string' ? option : option.numero)}
        onChange={(_, choisi) => { if (choisi && typeof choisi !== 'string') aller(`/dossiers/${choisi.numero}`); }}
        groupBy={() => [actuel?.compris.map((terme) => terme.texte).join(' · '), actuel && actuel.total > actuel.dossiers.length ? `${actuel.total} dossiers, Entrée pour les voir tous` : ''].filter(Boolean).join(' — ')}
        renderOption={({ key, ...proprietes }, dossier) => <PropositionDossier key={key} dossier={dossier} proprietes={proprietes} />}
        clearText="Effacer" sx={{ width: { xs: 150, sm: 165, lg: 230 }, '& .MuiAutocomplete-clearIndicator': { display: 'none' }, '& .MuiOutlinedInput-root.MuiInputBase-sizeSmall': { pr: 1 } }} slotProps={{ popper: { placement: 'bottom-end', sx: { width: '420px !important', maxWidth: '92vw' } }, listbox: { sx: { maxHeight: '60vh', '& .MuiAutocomplete-groupLabel': { lineHeight: 1.4, py: 1 } } } }}
        renderInput={(proprietes) => (
          <TextField
            {...proprietes} inputRef={champ} placeholder="Numéro, partie, mots…"
            slotProps={{
              ...proprietes.slotProps,
              htmlInput: { ...proprietes.slotProps.htmlInput, 'aria-label': 'Numéro de pourvoi, partie, répertoire général ou mots', type: 'search', maxLength: 200 },
              input: { ...proprietes.slotProps.input, startAdornment: <InputAdornment position="start"><Search fontSize="small" aria-hidden /></InputAdornment> },
            }}
          />
        )}
      />
    </form>
  );
}
