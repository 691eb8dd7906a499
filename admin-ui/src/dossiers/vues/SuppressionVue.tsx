import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Panne } from '../../commun/Panne';
import type { VueLue } from './useVuesListe';

interface Props { vue: VueLue; enCours: boolean; erreur: unknown; supprimer: () => void; fermer: () => void }

/** Asks before a view goes; no dossier is concerned. */
export function SuppressionVue({ vue, enCours, erreur, supprimer, fermer }: Props) {
  return (
    <Dialog open onClose={fermer} maxWidth="xs" aria-labelledby="titre-suppression">
      <DialogTitle id="titre-suppression">Supprimer «{'\u00a0'}{vue.nom}{'\u00a0'}»{'\u00a0'}?</DialogTitle>
      <DialogContent>
        {vue.service ? 'Vos collègues ne la verront plus. ' : null}Aucun dossier n’est touché.
        {erreur ? <Panne erreur={erreur} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={fermer} autoFocus>Renoncer</Button>
        <Button onClick={supprimer} color="error" variant="contained" loading={enCours}>Supprimer la vue</Button>
      </DialogActions>
    </Dialog>
  );
}
