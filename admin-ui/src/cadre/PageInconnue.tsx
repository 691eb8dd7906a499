import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { Titre } from '../commun/Titre';

export function PageInconnue() {
  return (
    <>
      <Titre onglet="Page introuvable">Cette page n’existe pas</Titre>
      <Typography sx={{ mt: 1 }}>Revenez à votre <Link component={LienRoute} to="/">boîte de travail</Link> ou cherchez un <Link component={LienRoute} to="/dossiers">dossier</Link>.</Typography>
    </>
  );
}
