import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { ErreurApi } from '../api-client/erreur';

/** What failed, in words, and how to try again. */
export function Panne({ erreur, reessayer }: { erreur: unknown; reessayer?: (() => void) | undefined }) {
  const detail = erreur instanceof ErreurApi ? erreur.message : 'Le service ne répond pas. Ce que vous avez saisi est conservé sur ce poste.';
  return (
    <Alert severity="error" variant="outlined" action={reessayer ? <Button color="inherit" onClick={reessayer}>Réessayer</Button> : null}>
      <AlertTitle>Cette page n’a pas pu être lue</AlertTitle>
      {detail}
    </Alert>
  );
}
