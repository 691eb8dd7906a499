import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { brouillonsDe } from '../actes/brouillon';
import { Titre } from '../commun/Titre';

interface Props { numero: string; raison: string; /** It was on screen a moment ago: the right has just been withdrawn. */ deja: boolean }

/** The dossier is not open to this person; when it was a moment ago, what it showed is taken away and what was typed is kept. */
export function DossierFerme({ numero, raison, deja }: Props) {
  const saisies = brouillonsDe(numero).length;
  return (
    <>
      <Titre onglet={`Dossier ${numero}`}>Dossier {numero}</Titre>
      <Alert severity="warning" variant="outlined" role="alert" sx={{ mt: 2 }}>
        <AlertTitle>{deja ? 'Ce dossier ne vous est plus ouvert' : 'Ce dossier ne vous est pas ouvert'}</AlertTitle>
        {raison} {saisies > 0 ? 'Ce que vous aviez commencé à saisir est gardé sur ce poste, et se retrouvera si l’accès vous est rendu.' : null}
      </Alert>
      <Button component={Link} to="/" sx={{ mt: 2 }}>Revenir à l’accueil</Button>
    </>
  );
}
