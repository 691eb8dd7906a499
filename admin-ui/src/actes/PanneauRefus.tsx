import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import type { Probleme } from '../api-client/erreur';
import { useDefinition } from '../api-client/requetes';
import { Article } from '../commun/Article';
import { ROLES, nomDe } from '../commun/referentiel';
import { adresseActe } from './adresse';

/** A refusal teaches: which rule, what is missing, who can supply it, and, on a dossier that exists, the button that does it. */
export function PanneauRefus({ probleme, numero }: { probleme: Probleme; numero?: string | undefined }) {
  const utile = useDefinition(probleme.acteUtile);
  return (
    <Alert severity="warning" variant="outlined" sx={{ '& dt': { fontWeight: 600 }, '& dd': { m: 0, mb: 0.75 } }}>
      <AlertTitle>Cet acte ne peut pas être enregistré</AlertTitle>
      {probleme.detail}
      <Box component="dl" sx={{ m: 0, mt: 1 }}>
        {probleme.article ?? probleme.regle ? <><dt>Règle</dt><dd>{probleme.article ? <Article reference={probleme.article} /> : probleme.regle}</dd></> : null}
        {probleme.manque ? <><dt>Ce qui manque</dt><dd>{probleme.manque}</dd></> : null}
        {probleme.quiPeut?.length ? <><dt>Qui peut y pourvoir</dt><dd>{probleme.quiPeut.map((role) => nomDe(ROLES, role)).join(', ')}</dd></> : null}
      </Box>
      {utile && numero ? <Button component={Link} to={adresseActe(numero, utile.nom)} variant="contained" size="small">{utile.bouton}</Button> : null}
    </Alert>
  );
}
