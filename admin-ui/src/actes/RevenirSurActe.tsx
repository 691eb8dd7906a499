import Undo from '@mui/icons-material/Undo';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { soumettreActe } from '../api-client/actes';
import type { Dossier } from '../api-client/types';
import { aujourdhui } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { nouvelleCle } from './brouillon';
import { GESTION } from './gestion';

/** Goes back on the act just recorded, with its reason, without leaving the page; only for whoever may annul. */
export function RevenirSurActe({ dossier: { numero, actesPossibles }, acteId }: { dossier: Dossier; acteId: string }) {
  const requetes = useQueryClient();
  const [motif, setMotif] = useState<string | null>(null);
  const [cle] = useState(nouvelleCle);
  const annulation = useMutation({
    mutationFn: (raison: string) => soumettreActe(numero, { acte: GESTION.annuler, dateActe: aujourdhui(), donnees: { acte: acteId, motif: raison } }, { cle }),
    onSuccess: () => requetes.invalidateQueries(),
  });
  if (!actesPossibles.some(({ acte, permis }) => acte === GESTION.annuler && permis)) return null;
  if (annulation.isSuccess) return <Alert role="status" severity="success" variant="outlined" sx={{ mt: 2 }}>L’acte est annulé. Il reste visible dans le fil avec son motif, et les délais sont recalculés.</Alert>;
  if (motif === null) return <Button startIcon={<Undo aria-hidden />} onClick={() => setMotif('')} sx={{ mt: 1.5 }}>C’était une erreur{'\u00a0'}: annuler cet acte</Button>;
  return (
    <Box component="form" aria-label="Annuler l’acte qui vient d’être enregistré" sx={{ mt: 2 }} onSubmit={(evenement) => { evenement.preventDefault(); if (motif.trim()) annulation.mutate(motif.trim()); }}>
      <TextField label="Motif de l’annulation" name="motif" required fullWidth autoFocus value={motif} onChange={(e) => setMotif(e.target.value)} helperText="L’acte restera visible, annulé, avec ce motif." />
      <Box role="alert" sx={{ my: 1 }}>{annulation.error ? <Panne erreur={annulation.error} /> : null}</Box>
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" color="error" disabled={!motif.trim()} loading={annulation.isPending}>Annuler l’acte</Button>
        <Button onClick={() => setMotif(null)}>Garder l’acte</Button>
      </Stack>
    </Box>
  );
}
