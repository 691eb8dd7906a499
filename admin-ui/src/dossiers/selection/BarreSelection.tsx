import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useListContext } from 'react-admin';
import { useNavigate } from 'react-router';
import { pluriel } from '../../commun/dates';
import { LOT_MAX } from '../../lots/lot';
import { useMoi } from '../../session/ContexteMoi';
import type { LotPossible } from '../requetes';
import { MenuActes } from './MenuActes';

const DialogueLot = lazy(() => import('../../lots/DialogueLot'));
const DialogueSerie = lazy(() => import('../../series/DialogueSerie'));
/** Who may gather dossiers into a series. */
const REUNISSENT = ['greffier', 'directeur-greffe', 'president', 'premier-president'];

/** The dossiers chosen, and what can be done on all of them at once. */
export function BarreSelection({ intitules }: { intitules: ReadonlyMap<string, string> }) {
  const { selectedIds, onUnselectItems } = useListContext();
  const [lot, setLot] = useState<LotPossible | null>(null);
  const [serie, setSerie] = useState(false);
  const reunit = useMoi().roles.some((role) => REUNISSENT.includes(role));
  const aller = useNavigate();
  const numeros = selectedIds.map(String);
  const fermer = () => { setLot(null); onUnselectItems(); };
  if (numeros.length === 0) return null;
  return (
    <Paper role="region" aria-label="Dossiers choisis" sx={{ position: 'sticky', bottom: 12, zIndex: 3, px: 2, py: 1, display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap', borderColor: 'primary.main', borderWidth: 2 }}>
      <Typography role="status" sx={{ fontWeight: 600 }}>{pluriel(numeros.length, 'dossier choisi', 'dossiers choisis')}</Typography>
      {numeros.length > LOT_MAX ? <Typography variant="body2">Un même acte s’enregistre sur {LOT_MAX} dossiers au plus.</Typography> : <MenuActes numeros={numeros} choisir={setLot} />}
      {reunit && numeros.length > 1 && numeros.length <= LOT_MAX ? <Button variant="outlined" onClick={() => setSerie(true)}>Mettre en série</Button> : null}
      <Button onClick={() => onUnselectItems()}>Tout décocher</Button>
      {lot ? (
        <Suspense fallback={null}>
          <DialogueLot acte={lot.acte} cibles={lot.cibles.map((cible) => ({ ...cible, intitule: intitules.get(cible.numero) ?? '' }))} fermer={fermer} />
        </Suspense>
      ) : null}
      {serie ? (
        <Suspense fallback={null}>
          <DialogueSerie membres={numeros.map((numero) => ({ numero, intitule: intitules.get(numero) ?? '' }))} fermer={(groupe) => { setSerie(false); if (groupe) { onUnselectItems(); void aller(`/dossiers/${groupe.tete}`); } }} />
        </Suspense>
      ) : null}
    </Paper>
  );
}
