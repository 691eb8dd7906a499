import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Echeance } from '../api-client/types';
import { EtatVide } from '../commun/EtatVide';
import { Panneau } from '../commun/Panneau';
import { useDossierCourant } from './ContexteDossier';
import { LigneEcheance } from './LigneEcheance';
import { enCours } from './enCours';
import { pourQui } from './pourQui';

const parDate = (a: Echeance, b: Echeance) => (a.delai.alertePrudente ?? '9999').localeCompare(b.delai.alertePrudente ?? '9999');

const Liste = ({ echeances }: { echeances: Echeance[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{echeances.map((e) => <LigneEcheance key={e.id} echeance={e} />)}</Box>
);

/** What runs, by the party it binds, the nearest first; then what is settled. */
export default function Echeances() {
  const dossier = useDossierCourant();
  const courantes = dossier.echeances.filter(enCours).toSorted(parDate);
  const soldees = dossier.echeances.filter((e) => !enCours(e)).toSorted(parDate);
  if (dossier.echeances.length === 0) return <EtatVide titre="Aucune échéance n’est encore née de ce dossier." />;
  return (
    <Stack sx={{ gap: 2 }}>
      {courantes.length === 0 ? <EtatVide titre="Aucun délai ne court." /> : [...Map.groupBy(courantes, (e) => pourQui(e, dossier))].map(([qui, groupe]) => (
        <Panneau key={qui} titre={qui}><Liste echeances={groupe} /></Panneau>
      ))}
      {soldees.length > 0 ? <Panneau titre="Échéances soldées"><Typography variant="body2" color="textSecondary">Ce qui a mis fin au délai reste visible.</Typography><Liste echeances={soldees} /></Panneau> : null}
    </Stack>
  );
}
