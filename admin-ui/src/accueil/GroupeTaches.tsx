import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useDefinitions } from '../api-client/requetes';
import { Article } from '../commun/Article';
import type { Groupe, Onglet } from './grouper';
import { LigneTache } from './LigneTache';
import { attente } from './quiAttend';
import { useSelectionTaches } from './selection';

/** Beyond that many, a group shows its first rows and says how many follow. */
const PLIE = 15;
const VISIBLES = 10;

/** Tasks of one kind: what is to be done and why, said once, then a line each. */
export function GroupeTaches({ groupe: { titre, taches }, onglet }: { groupe: Groupe; onglet: Onglet }) {
  const id = useId();
  const definitions = useDefinitions();
  const { contient, poser } = useSelectionTaches();
  const [deplie, setDeplie] = useState(false);
  const [premiere] = taches;
  if (!premiere) return null;
  const choisies = taches.filter(contient).length;
  const seule = taches.length === 1;
  const qui = attente(onglet, premiere, definitions);
  const plie = taches.length > PLIE && !deplie;
  return (
    <Box sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      {seule ? null : (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 0.5, pr: 1.5, pt: 0.25 }}>
          {onglet === 'fait' ? <Box sx={{ width: 6 }} /> : <Checkbox size="small" sx={{ p: 0.5 }} checked={choisies === taches.length} indeterminate={choisies > 0 && choisies < taches.length} onChange={(_, coche) => poser(taches, coche)} slotProps={{ input: { 'aria-label': `Choisir les ${taches.length} tâches : ${titre}` } }} />}
          <Typography component="h3" id={id} sx={{ fontWeight: 600, fontSize: '0.9rem', lineHeight: 1.35 }}>{titre} <Typography component="span" variant="body2" color="textSecondary">({taches.length})</Typography></Typography>
          {premiere.article ? <Article reference={premiere.article} /> : null}
          {onglet === 'fait' ? null : <Typography variant="body2" color="textSecondary" noWrap title={qui} sx={{ flex: '1 1 0', textAlign: 'right', fontSize: '0.8125rem' }}>{qui}</Typography>}
        </Box>
      )}
      <Box component="ul" {...(seule ? { 'aria-label': titre } : { 'aria-labelledby': id })} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(plie ? taches.slice(0, VISIBLES) : taches).map((tache) => <LigneTache key={tache.id} tache={tache} onglet={onglet} entete={seule ? { titre, qui } : undefined} />)}
      </Box>
      {plie ? <Button size="small" onClick={() => setDeplie(true)} sx={{ ml: 4 }}>Afficher les {taches.length - VISIBLES} autres</Button> : null}
    </Box>
  );
}
