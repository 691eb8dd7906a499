import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { GESTION } from '../actes/gestion';
import { useAlertes } from '../api-client/requetes';
import type { AlerteSituee } from '../api-client/types';
import { Chargement } from '../commun/Chargement';
import { pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { alertesEnLot, grouperAlertes } from './alertes';
import { LigneAlerte } from './LigneAlerte';

const DialogueLot = lazy(() => import('../lots/DialogueLot'));
const MONTREES = 6;
const GENRES = [['toutes', 'Toutes'], ['tache', 'Tâches'], ['information', 'Informations']] as const;

/** Alerts addressed to me and not yet acknowledged: the same words said once, on as many dossiers as they concern. */
export function Alertes() {
  const { data, isPending, error } = useAlertes();
  const [genre, setGenre] = useState<string>('toutes');
  const [deplie, setDeplie] = useState(false);
  const [aAcquitter, acquitter] = useState<AlerteSituee[] | null>(null);
  const montrees = (data ?? []).filter((alerte) => genre === 'toutes' || alerte.genre === genre);
  const groupes = grouperAlertes(montrees);
  const cachees = deplie ? 0 : groupes.length - MONTREES;
  return (
    <Panneau titre="Alertes" actions={montrees.length > 1 ? <Button size="small" onClick={() => acquitter(montrees)}>Tout acquitter ({montrees.length})</Button> : null}>
      {isPending ? <Chargement lignes={2} /> : error ? <Panne erreur={error} /> : data.length === 0 ? <Typography variant="body2" color="textSecondary">Aucune alerte à acquitter.</Typography> : (
        <>
          <ToggleButtonGroup exclusive size="small" value={genre} onChange={(_, choisi: string | null) => { if (choisi) setGenre(choisi); }} aria-label="Genre d’alerte" sx={{ mb: 0.5, '& .MuiToggleButton-root': { py: 0.125, textTransform: 'none', color: 'text.primary' } }}>
            {GENRES.map(([valeur, libelle]) => <ToggleButton key={valeur} value={valeur}>{libelle}</ToggleButton>)}
          </ToggleButtonGroup>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {groupes.slice(0, deplie ? undefined : MONTREES).map((groupe) => <LigneAlerte key={groupe[0]?.id} alertes={groupe} acquitterToutes={acquitter} />)}
          </Box>
          {cachees > 0 ? <Button size="small" onClick={() => setDeplie(true)}>Afficher {pluriel(cachees, 'autre')}</Button> : null}
        </>
      )}
      {aAcquitter ? <Suspense fallback={null}><DialogueLot acte={GESTION.acquitter} cibles={alertesEnLot(aAcquitter)} fermer={() => acquitter(null)} /></Suspense> : null}
    </Panneau>
  );
}
