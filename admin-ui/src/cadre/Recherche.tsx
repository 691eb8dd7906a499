import Search from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent, type RefObject } from 'react';
import { useNavigate } from 'react-router';
import { adresseListe } from '../dossiers/adresse';
import { numeroDeDossier } from './numeroDeDossier';

/** One box: a number in any form opens its dossier, words search the list. */
export function Recherche({ champ }: { champ: RefObject<HTMLInputElement | null> }) {
  const naviguer = useNavigate();
  const [texte, setTexte] = useState('');
  const chercher = (evenement: FormEvent) => {
    evenement.preventDefault();
    const numero = numeroDeDossier(texte);
    if (!texte.trim()) return;
    void naviguer(numero ? `/dossiers/${numero}` : adresseListe({ q: texte.trim() }));
    setTexte('');
  };
  return (
    <form role="search" aria-label="Recherche de dossiers" onSubmit={chercher}>
      <TextField
        value={texte}
        onChange={(evenement) => setTexte(evenement.target.value)}
        placeholder="Numéro, partie, mots…"
        inputRef={champ}
        sx={{ width: { xs: 150, sm: 190, lg: 230 } }}
        slotProps={{
          htmlInput: { 'aria-label': 'Numéro de pourvoi, partie ou mots', type: 'search' },
          input: { startAdornment: <InputAdornment position="start"><Search fontSize="small" aria-hidden /></InputAdornment> },
        }}
      />
    </form>
  );
}
