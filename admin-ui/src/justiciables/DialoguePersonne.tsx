import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import { useState } from 'react';
import type { Partie } from '../api-client/types';
import { Chargement } from '../commun/Chargement';
import { Panne } from '../commun/Panne';
import { Corriger } from './Corriger';
import { Rapprocher } from './Rapprocher';
import { useJusticiable } from './requetes';

interface Props { numero: string; partie: Partie; fermer: () => void }

/** A party seen across dossiers: first who she is, said by people, then what changes about her, once for all. */
export default function DialoguePersonne({ numero, partie, fermer }: Props) {
  const [id, setId] = useState(partie.personne);
  const { data: justiciable, error, isPending, refetch } = useJusticiable(id);
  return (
    <Dialog open onClose={fermer} fullWidth maxWidth="md" aria-labelledby="titre-personne" scroll="paper">
      <DialogTitle id="titre-personne" component="h2">{partie.nom}, dans ses autres dossiers</DialogTitle>
      <DialogContent>
        {error ? <Panne erreur={error} reessayer={() => void refetch()} />
          : id && isPending ? <Chargement lignes={3} />
            : justiciable ? <Corriger key={justiciable.id} justiciable={justiciable} /> : null}
        <Rapprocher numero={numero} partie={partie} id={id} reconnue={setId} />
      </DialogContent>
      <DialogActions><Button onClick={fermer}>Fermer</Button></DialogActions>
    </Dialog>
  );
}
