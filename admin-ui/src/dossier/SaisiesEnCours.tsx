import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as LienInterne } from 'react-router';
import { brouillonsDe } from '../actes/brouillon';
import { useDefinitions } from '../api-client/requetes';
import { Panneau } from '../commun/Panneau';
import { useDossierCourant } from './ContexteDossier';

/** Acts this person has begun and not recorded, each a link back to its form as it was left. */
export function SaisiesEnCours() {
  const { numero } = useDossierCourant();
  const definitions = [...useDefinitions().values()];
  const saisies = brouillonsDe(numero).flatMap((saisie) => {
    const definition = definitions.find(({ nom }) => nom === saisie.nom);
    return definition ? [{ ...saisie, titre: definition.titre }] : [];
  });
  if (saisies.length === 0) return null;
  return (
    <Panneau titre="Saisies en cours">
      <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
        {saisies.map(({ nom, contexte, titre }) => <li key={`${nom}?${contexte}`}><Link variant="body2" component={LienInterne} to={`/dossiers/${numero}/acte/${nom}${contexte ? `?${contexte}` : ''}`}>Reprendre{'\u00a0'}: {titre}</Link></li>)}
      </Box>
    </Panneau>
  );
}
