import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { adresseActe } from '../../actes/adresse';
import { Panneau } from '../../commun/Panneau';
import { useDossierCourant } from '../ContexteDossier';
import { INSCRIRE, NATURES } from './natures';

/** How other systems name the case: what one quotes when calling them, and what finds the dossier here. */
export function Identifiants() {
  const { numero, identifiants, decisionAttaquee, parties, agir } = useDossierCourant();
  const nomDePartie = (id: string | undefined) => parties.find((p) => p.id === id)?.nom;
  const lignes = [
    ...(decisionAttaquee?.rg ? [{ nature: 'Répertoire général', valeur: decisionAttaquee.rg, de: decisionAttaquee.juridiction }] : []),
    ...identifiants.map(({ nature, valeur, partie }) => ({ nature: NATURES[nature], valeur, de: nomDePartie(partie) })),
  ];
  return (
    <Panneau titre="Dans les autres systèmes" actions={agir ? <Button size="small" component={LienRoute} to={adresseActe(numero, INSCRIRE)}>Inscrire un identifiant</Button> : null}>
      {lignes.length === 0 ? <Typography color="textSecondary">Aucun identifiant n’est inscrit.</Typography> : (
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.5 }}>
          {lignes.map(({ nature, valeur, de }) => [
            <Typography key={`n ${nature} ${valeur}`} component="dt" color="textSecondary">{nature}</Typography>,
            <Typography key={`v ${nature} ${valeur}`} component="dd" sx={{ m: 0 }}><strong>{valeur}</strong>{de ? `, ${de}` : ''}</Typography>,
          ])}
        </Box>
      )}
    </Panneau>
  );
}
