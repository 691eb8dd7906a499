import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { pluriel } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { useDossierCourant } from './ContexteDossier';
import { Corriger } from './fil/Corriger';
import { EntreeDuFil } from './fil/EntreeDuFil';
import { entreesDuFil, parJour } from './fil/entrees';
import { JourDuFil } from './fil/JourDuFil';
import { useNouveaux } from './fil/useNouveaux';
import { useRectifications } from './fil/useRectifications';

const PAR_PAGE = 60;

/** Le fil, whole: what happened, by day, the latest first; each act can be rectified or annulled from here. */
export default function Actes() {
  const { numero, actes } = useDossierCourant();
  const [montrees, setMontrees] = useState(PAR_PAGE);
  const rectifications = useRectifications(numero, actes);
  const nouveau = useNouveaux(actes.map(({ acteId }) => acteId));
  const entrees = entreesDuFil(actes);
  if (entrees.length === 0) return <EtatVide titre="Aucun acte n’est enregistré." />;
  return (
    <>
      <Stack aria-live="polite" aria-relevant="additions" sx={{ gap: 2 }}>
        {parJour(entrees.slice(0, montrees)).map(([jour, duJour]) => (
          <JourDuFil key={jour} jour={jour} niveau="h2">
            {duJour.map((entree) => <EntreeDuFil key={entree.acte.acteId} entree={entree} rectifications={rectifications} nouvelle={nouveau(entree.acte.acteId)} actions={<Corriger acte={entree.acte} />} />)}
          </JourDuFil>
        ))}
      </Stack>
      {entrees.length > montrees ? <Button onClick={() => setMontrees(montrees + PAR_PAGE)}>Afficher la suite ({pluriel(entrees.length - montrees, 'acte')})</Button> : null}
    </>
  );
}
