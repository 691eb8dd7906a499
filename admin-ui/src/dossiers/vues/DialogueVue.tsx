import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Panne } from '../../commun/Panne';

export interface SaisieVue { nom: string; partagee: boolean }
interface Props { titre: string; initiale: SaisieVue; service: string | undefined; enCours: boolean; erreur: unknown; garder: (saisie: SaisieVue) => void; fermer: () => void }

/** The name of a view, and whether one's service has it too. */
export function DialogueVue({ titre, initiale, service, enCours, erreur, garder, fermer }: Props) {
  const [{ nom, partagee }, setSaisie] = useState(initiale);
  const [manque, setManque] = useState(false);
  const valider = () => { if (nom.trim() === '') setManque(true); else if (!enCours) garder({ nom: nom.trim(), partagee }); };
  return (
    <Dialog open onClose={fermer} fullWidth maxWidth="xs" aria-labelledby="titre-vue">
      <form noValidate onSubmit={(e) => { e.preventDefault(); valider(); }}>
        <DialogTitle id="titre-vue">{titre}</DialogTitle>
        <DialogContent>
          <TextField autoFocus required fullWidth margin="dense" name="nom" label="Nom de la vue" value={nom} onChange={(e) => { setManque(false); setSaisie({ nom: e.target.value, partagee }); }} error={manque} helperText={manque ? 'Donnez un nom à cette vue.' : 'Filtres, ordre et colonnes sont gardés.'} slotProps={{ htmlInput: { maxLength: 100 } }} />
          {service ? <FormControlLabel label={`Partager avec mon service\u00a0: ${service}`} control={<Checkbox name="partagee" checked={partagee} onChange={(_, coche) => setSaisie({ nom, partagee: coche })} />} /> : (
            <Typography variant="body2" color="textSecondary">Vous n’êtes rattaché à aucun service{'\u00a0'}: cette vue reste à vous.</Typography>
          )}
          {erreur ? <Panne erreur={erreur} /> : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={fermer}>Renoncer</Button>
          <Button type="submit" variant="contained" loading={enCours}>Garder la vue</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
