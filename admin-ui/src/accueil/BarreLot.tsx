import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useDefinitions } from '../api-client/requetes';
import { pluriel } from '../commun/dates';
import { useMoi } from '../session/ContexteMoi';
import { gestesEnLot, ciblesDe } from './lot';
import { useSelectionTaches } from './selection';

const DialogueLot = lazy(() => import('../lots/DialogueLot'));

/** What may be done at once with the tasks chosen. */
export function BarreLot() {
  const { choisies, vider } = useSelectionTaches();
  const definitions = useDefinitions();
  const { roles } = useMoi();
  const [acte, setActe] = useState<string | null>(null);
  const [figees, setFigees] = useState(choisies);
  const ouvrir = (id: string) => { setFigees(choisies); setActe(id); };
  const fermer = () => { setActe(null); vider(); };
  if (acte) return <Suspense fallback={null}><DialogueLot acte={acte} cibles={ciblesDe(acte, figees)} fermer={fermer} /></Suspense>;
  if (choisies.length === 0) return null;
  return (
    <Paper elevation={6} role="region" aria-label="Actions sur la sélection" sx={{ position: 'sticky', bottom: 12, zIndex: 2, px: 2, py: 1, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', borderColor: 'primary.main' }}>
      <Typography role="status" sx={{ fontWeight: 600, mr: 1 }}>{pluriel(choisies.length, 'tâche choisie', 'tâches choisies')}</Typography>
      {gestesEnLot(choisies, definitions, roles).map(({ id, bouton }, rang) => <Button key={id} variant={rang === 0 ? 'contained' : 'outlined'} onClick={() => ouvrir(id)}>{bouton}</Button>)}
      <Button onClick={vider} sx={{ ml: 'auto' }}>Ne rien choisir</Button>
    </Paper>
  );
}
