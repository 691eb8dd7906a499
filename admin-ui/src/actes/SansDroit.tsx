import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';

/** Why the form cannot be sent: the right to act was withdrawn, or never was. */
export function SansDroit() {
  return (
    <Alert role="alert" severity="warning" variant="outlined">
      <AlertTitle>Vous ne pouvez pas enregistrer d’acte sur ce dossier</AlertTitle>
      Vos fonctions vous permettent de le consulter, pas d’y agir. Ce que vous avez saisi reste gardé sur ce poste{'\u00a0'}; l’administrateur de votre service peut vous dire ce qui a changé.
    </Alert>
  );
}
