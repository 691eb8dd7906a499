import Search from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useListContext } from 'react-admin';
import { Compris } from './Compris';
import { poser } from './filtres';

const ATTENTE_FRAPPE_MS = 400;

/** Searches while one types, and says what was understood. */
export function ChampRecherche() {
  const { filterValues, setFilters } = useListContext();
  const cherche = typeof filterValues['q'] === 'string' ? filterValues['q'] : '';
  const [texte, setTexte] = useState(cherche);
  const minuteur = useRef<ReturnType<typeof setTimeout>>(undefined);
  const envoye = useRef(cherche);
  useEffect(() => {
    if (cherche === envoye.current) return;
    envoye.current = cherche;
    setTexte(cherche);
  }, [cherche]);
  useEffect(() => () => clearTimeout(minuteur.current), []);
  const chercher = (q: string) => {
    clearTimeout(minuteur.current);
    envoye.current = q.trim();
    if (envoye.current !== cherche) setFilters(poser(filterValues, { q: envoye.current }));
  };
  const taper = (q: string) => { setTexte(q); clearTimeout(minuteur.current); minuteur.current = setTimeout(() => chercher(q), ATTENTE_FRAPPE_MS); };
  const valider = (evenement: FormEvent) => { evenement.preventDefault(); chercher(texte); };
  return (
    <Box component="form" role="search" aria-label="Recherche dans la liste" onSubmit={valider} sx={{ flex: '1 1 300px', minWidth: 0 }}>
      <TextField
        fullWidth value={texte} onChange={(e) => taper(e.target.value)} placeholder="Numéro, partie, répertoire général, date, mots…"
        slotProps={{
          htmlInput: { 'aria-label': 'Numéro, partie, répertoire général, date ou mots', type: 'search', maxLength: 200, 'aria-describedby': 'compris' },
          input: { startAdornment: <InputAdornment position="start"><Search fontSize="small" aria-hidden /></InputAdornment> },
        }}
      />
      <Compris id="compris" q={cherche} />
    </Box>
  );
}
