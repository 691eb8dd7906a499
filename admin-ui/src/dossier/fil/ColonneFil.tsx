import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as LienInterne } from 'react-router';
import { useDossierCourant } from '../ContexteDossier';
import { EntreeDuFil } from './EntreeDuFil';
import { entreesDuFil, parJour } from './entrees';
import { JourDuFil } from './JourDuFil';
import { useNouveaux } from './useNouveaux';
import { useRectifications } from './useRectifications';

const DERNIERES = 20;

/** Le fil beside every page of the dossier: the latest entries; what a colleague adds comes in quietly, and is said. */
export default function ColonneFil() {
  const { numero, actes } = useDossierCourant();
  const rectifications = useRectifications(numero, actes);
  const nouveau = useNouveaux(actes.map(({ acteId }) => acteId));
  const entrees = entreesDuFil(actes);
  return (
    <Stack component="aside" aria-labelledby="titre-fil" className="non-imprime" sx={{ gap: 1.5, minWidth: 0 }}>
      <Stack direction="row" sx={{ alignItems: 'baseline', justifyContent: 'space-between' }}>
        <Typography variant="h2" id="titre-fil">Le fil</Typography>
        <Link component={LienInterne} variant="body2" to={`/dossiers/${numero}/actes`}>Tout voir ({entrees.length})</Link>
      </Stack>
      <Stack aria-live="polite" aria-relevant="additions" sx={{ gap: 1.5 }}>
        {parJour(entrees.slice(0, DERNIERES)).map(([jour, duJour]) => (
          <JourDuFil key={jour} jour={jour} niveau="h3">
            {duJour.map((entree) => <EntreeDuFil key={entree.acte.acteId} entree={entree} rectifications={rectifications} nouvelle={nouveau(entree.acte.acteId)} />)}
          </JourDuFil>
        ))}
      </Stack>
    </Stack>
  );
}
