import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { nouvelleCle } from '../actes/brouillon';
import { useApresFrappe } from '../actes/useApresFrappe';
import { aujourdhui, pluriel } from '../commun/dates';
import { SortsDossiers } from './SortsDossiers';
import { ApercuCorrections } from './ApercuCorrections';
import { correctionDe } from './correction';
import { useApercuCorrection, useCorriger, type Correction, type Justiciable } from './requetes';

const LIEUX = [['metropole', 'France métropolitaine'], ['outre-mer', 'Outre-mer'], ['etranger', 'Étranger']] as const;

/** What changes about a person: what it would do on each dossier, then what became of each. */
export function Corriger({ justiciable }: { justiciable: Justiciable }) {
  const { id, version, presences } = justiciable;
  const [saisi, setSaisi] = useState({ nom: justiciable.nom, adresse: justiciable.adresse ?? '', demeure: justiciable.demeure });
  const cle = useRef(nouvelleCle());
  const correction = correctionDe(justiciable, saisi, aujourdhui());
  const pose = useApresFrappe(JSON.stringify(correction));
  const apercu = useApercuCorrection(id, JSON.parse(pose) as Correction | null);
  const { mutate, isPending, error, data } = useCorriger(id, version);
  const poser = (plus: Partial<typeof saisi>) => { cle.current = nouvelleCle(); setSaisi((avant) => ({ ...avant, ...plus })); };
  const enCours = presences.filter(({ clos }) => clos === null);
  return (
    <Stack component="form" noValidate sx={{ gap: 2, pt: 1 }} aria-label="Corriger partout" onSubmit={(e) => { e.preventDefault(); if (correction) mutate({ cle: cle.current, corps: correction }); }}>
      <Typography>Cette personne est partie dans {pluriel(presences.length, 'dossier')}{presences.length > enCours.length ? `, dont ${enCours.length} en cours` : ''}. Ce qui est corrigé ici l’est dans chaque dossier en cours.</Typography>
      <TextField label="Nom" name="nom" required fullWidth value={saisi.nom} onChange={(e) => poser({ nom: e.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
      <TextField label="Adresse" name="adresse" fullWidth value={saisi.adresse} onChange={(e) => poser({ adresse: e.target.value })} slotProps={{ htmlInput: { maxLength: 300 } }} />
      <TextField select label="Demeure" name="demeure" value={saisi.demeure} onChange={(e) => poser({ demeure: e.target.value as typeof saisi.demeure })} slotProps={{ select: { native: true } }} helperText="Un changement ne déplace pas les délais déjà ouverts ; une erreur se rectifie, dossier par dossier.">
        {LIEUX.map(([valeur, libelle]) => <option key={valeur} value={valeur}>{libelle}</option>)}
      </TextField>
      {correction && apercu.data ? <ApercuCorrections lignes={apercu.data} /> : null}
      {apercu.error && correction ? <Alert severity="error">{apercu.error.message}</Alert> : null}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {data && !correction ? <SortsDossiers sorts={data.sorts} /> : null}
      <div><Button type="submit" variant="contained" loading={isPending} disabled={!correction}>Corriger partout{'\u00a0'}: {pluriel(enCours.length, 'dossier')}</Button></div>
    </Stack>
  );
}
