import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import type { Probleme } from '../api-client/erreur';
import { instantLong } from '../commun/dates';

/** Someone recorded something meanwhile: says what, keeps what was typed, and lets one decide knowingly. */
export function PanneauConflit({ probleme, reprendre }: { probleme: Probleme; reprendre: () => void }) {
  return (
    <Alert severity="info" variant="outlined">
      <AlertTitle>Le dossier a changé pendant votre saisie</AlertTitle>
      {probleme.changements?.length ? (
        <>
          Voici ce qui a été enregistré depuis{'\u00a0'}:
          <ul>{probleme.changements.map((c) => <li key={c.seq}>{c.texte} <span>({instantLong(c.enregistreLe)})</span></li>)}</ul>
        </>
      ) : <p>{probleme.detail}</p>}
      Votre saisie est intacte.
      <div><Button variant="contained" size="small" sx={{ mt: 1 }} onClick={reprendre}>Poursuivre sur le dossier à jour</Button></div>
    </Alert>
  );
}
