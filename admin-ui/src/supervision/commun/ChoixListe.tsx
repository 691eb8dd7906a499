import TextField from '@mui/material/TextField';
import { useId } from 'react';

interface Props { libelle: string; valeur: string; changer: (valeur: string) => void; choix: { valeur: string; libelle: string }[]; largeur?: number }

/** A choice among a few, with the list of the system: quick at the keyboard, exact for screen readers. */
export function ChoixListe({ libelle, valeur, changer, choix, largeur = 220 }: Props) {
  return (
    <TextField
      select id={useId()} label={libelle} value={choix.some((c) => c.valeur === valeur) ? valeur : (choix[0]?.valeur ?? '')} onChange={(e) => changer(e.target.value)} sx={{ minWidth: 0, width: { xs: '100%', sm: largeur } }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {choix.map((c) => <option key={c.valeur} value={c.valeur}>{c.libelle}</option>)}
    </TextField>
  );
}
