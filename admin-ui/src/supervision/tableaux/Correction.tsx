import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState, type FormEvent } from 'react';
import { useReferentiels } from '../../api-client/requetes';
import { Panne } from '../../commun/Panne';
import { CHAMBRES } from '../../commun/referentiel';
import { nomPersonne } from '../bloques/mots';
import { instantLong } from '../commun/instants';
import { useCorrection } from '../requetes';
import type { Parametre } from '../types';
import { lireNombre } from './charge';

/** Sets a figure of steering, with its reason; the values it had before stay in sight. */
export function Correction({ parametre, fermer }: { parametre: Parametre; fermer: () => void }) {
  const { cle, chambre, libelle, unite, rang, historique } = parametre;
  const titre = useId();
  const { personnes } = useReferentiels();
  const [texte, setTexte] = useState(parametre.valeur?.toLocaleString('fr-FR') ?? '');
  const [motif, setMotif] = useState('');
  const correction = useCorrection();
  const valeur = lireNombre(texte);
  const corriger = (evenement: FormEvent) => {
    evenement.preventDefault();
    if (valeur !== null && motif.trim()) correction.mutate({ cle, chambre, valeur, motif: motif.trim(), rang }, { onSuccess: fermer });
  };
  return (
    <Dialog open onClose={fermer} aria-labelledby={titre} fullWidth maxWidth="sm">
      <form onSubmit={corriger}>
        <DialogTitle id={titre}>{libelle}, {(CHAMBRES[chambre] ?? chambre).toLowerCase()}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          <TextField autoFocus name="valeur" label={`Nombre en ${unite}`} required value={texte} onChange={(e) => setTexte(e.target.value)} error={texte !== '' && valeur === null} helperText={texte !== '' && valeur === null ? 'Tapez un nombre, avec une décimale au plus : 12,5' : 'Les personnes réellement disponibles : 12,5 par exemple'} slotProps={{ htmlInput: { inputMode: 'decimal' } }} />
          <TextField name="motif" label="Motif" required value={motif} onChange={(e) => setMotif(e.target.value)} helperText="Gardé avec la valeur, votre nom et l’heure." slotProps={{ htmlInput: { maxLength: 500 } }} />
          {correction.error ? <Panne erreur={correction.error} /> : null}
          {historique.length === 0 ? null : (
            <Box>
              <Typography variant="h3" component="h3">Valeurs successives</Typography>
              <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
                {historique.map((h) => <Typography component="li" variant="body2" key={h.le}><strong>{h.valeur.toLocaleString('fr-FR')}</strong>, {nomPersonne(h.par, personnes)}, le {instantLong(h.le)}{'\u00a0'}: {h.motif}</Typography>)}
              </Box>
            </Box>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={fermer}>Renoncer</Button>
          <Button type="submit" variant="contained" disabled={valeur === null || !motif.trim() || correction.isPending}>Garder cette valeur</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
