import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { Partie } from '../api-client/types';
import { EtatVide } from '../commun/EtatVide';
import { ROLES_PARTIE } from '../commun/referentiel';
import { useMoi } from '../session/ContexteMoi';
import { useDossierCourant } from './ContexteDossier';
import { Identifiants } from './parties/Identifiants';
import { NATURES } from './parties/natures';
import { PartiesDuRole } from './parties/PartiesDuRole';
import { partiesTrouvees } from './parties/recherche';

const DialoguePersonne = lazy(() => import('../justiciables/DialoguePersonne'));
/** Beyond that many parties one looks for a name rather than reads them all. */
const LUES = 12;
const GREFFE = ['greffier', 'directeur-greffe'];

/** Who is in the case, where they live (distance extends limits), who stands for them, and how other systems name it. */
export default function Parties() {
  const { numero, parties, identifiants, agir } = useDossierCourant();
  const greffe = useMoi().roles.some((role) => GREFFE.includes(role));
  const [mots, setMots] = useState('');
  const [choisie, setChoisie] = useState<Partie | null>(null);
  const trouvees = partiesTrouvees(parties, useDeferredValue(mots));
  const identifiantsDe = ({ id }: Partie) => identifiants.flatMap(({ nature, valeur, partie }) => (partie === id ? [`${NATURES[nature]} ${valeur}`] : []));
  return (
    <Stack sx={{ gap: 2 }}>
      {parties.length > LUES ? <TextField type="search" label={`Chercher parmi les ${parties.length} parties`} value={mots} onChange={(e) => setMots(e.target.value)} helperText="Par le nom, l’avocat ou l’adresse." /> : null}
      {trouvees.length === 0 && parties.length > 0 ? <EtatVide titre="Aucune partie ne porte ces mots." /> : null}
      {Object.entries(ROLES_PARTIE).map(([role, libelle]) => {
        const duRole = trouvees.filter((partie) => partie.role === role);
        return duRole.length === 0 ? null : (
          <PartiesDuRole key={role} libelle={libelle} parties={duRole} total={parties.filter((p) => p.role === role).length} identifiantsDe={identifiantsDe} ailleurs={agir && greffe ? setChoisie : undefined} />
        );
      })}
      <Identifiants />
      {choisie ? <Suspense fallback={null}><DialoguePersonne numero={numero} partie={choisie} fermer={() => setChoisie(null)} /></Suspense> : null}
    </Stack>
  );
}
