import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { nouvelleCle } from '../actes/brouillon';
import type { Partie } from '../api-client/types';
import { Chargement } from '../commun/Chargement';
import { aujourdhui, pluriel } from '../commun/dates';
import { DEMEURES, ROLES_PARTIE, nomDe } from '../commun/referentiel';
import { useHomonymes, useRapprocher, type Presence } from './requetes';

interface Props { numero: string; partie: Partie; id: string | undefined; reconnue: (id: string) => void }

const cleDe = ({ numero, partie }: Presence) => `${numero} ${partie}`;

/** Parties of the same name elsewhere: a person of the greffe says which are the same person, never the product. */
export function Rapprocher({ numero, partie, id, reconnue }: Props) {
  const { data: homonymes, isPending: attend } = useHomonymes({ numero, partie: partie.id });
  const { mutate, isPending, error, data } = useRapprocher(id);
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const cle = useRef(nouvelleCle());
  const basculer = (c: string) => { cle.current = nouvelleCle(); setChoisies((avant) => (avant.has(c) ? new Set([...avant].filter((x) => x !== c)) : new Set([...avant, c]))); };
  if (attend) return <Chargement lignes={2} />;
  if (!homonymes || homonymes.length === 0) return id ? null : <Typography color="textSecondary">Aucun autre dossier en cours ne porte une partie de ce nom.</Typography>;
  const retenues = homonymes.filter((h) => choisies.has(cleDe(h)));
  const parties = [...(id ? [] : [{ numero, partie: partie.id }]), ...retenues.map((r) => ({ numero: r.numero, partie: r.partie }))];
  const refus = (data?.sorts ?? []).filter((sort) => sort.refus);
  return (
    <Box component="section" aria-label="Parties du même nom" sx={{ mt: id ? 3 : 0 }}>
      <Typography variant="h3" component="h3">Parties du même nom dans d’autres dossiers</Typography>
      <Typography variant="body2" color="textSecondary">Le même nom peut être celui de deux personnes. Cochez les dossiers où c’est bien elle.</Typography>
      {homonymes.map((h) => (
        <FormControlLabel key={cleDe(h)} sx={{ display: 'flex', mr: 0, py: 0.25 }} control={<Checkbox size="small" checked={choisies.has(cleDe(h))} onChange={() => basculer(cleDe(h))} />}
          label={<>{h.numero}, {h.intitule} <Typography component="span" variant="body2" color="textSecondary">({nomDe(ROLES_PARTIE, h.role).toLowerCase()}, {nomDe(DEMEURES, h.demeure)})</Typography></>} />
      ))}
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {refus.map(({ numero: n, refus: r }) => <Alert key={n} severity="warning">{n}{'\u00a0'}: {r?.detail}</Alert>)}
      <Button sx={{ mt: 1 }} variant="outlined" loading={isPending} disabled={retenues.length === 0} onClick={() => mutate({ cle: cle.current, corps: { dateActe: aujourdhui(), parties } }, { onSuccess: ({ justiciable }) => { setChoisies(new Set()); reconnue(justiciable.id); } })}>
        C’est la même personne{retenues.length > 0 ? `\u00a0: ${pluriel(retenues.length, 'autre dossier', 'autres dossiers')}` : ''}
      </Button>
    </Box>
  );
}
