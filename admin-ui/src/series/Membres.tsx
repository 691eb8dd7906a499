import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as LienRoute } from 'react-router';
import { dateCourte } from '../commun/dates';
import { Puce } from '../commun/Puce';
import type { Groupe, Membre } from './requetes';

interface Props {
  groupe: Groupe;
  /** Dossier the person is reading. */
  courant: string;
  /** Keeps a member apart for a reason, or takes it back with none; absent for who may not. */
  mettreAPart?: (numero: string, motif: string | null) => void;
}

const ou = ({ clos, etapeTexte, prochaineEcheance: e }: Membre) =>
  clos ? `clos le ${dateCourte(clos)}` : `${etapeTexte}${e ? `, prochaine échéance le ${dateCourte(e.alertePrudente)}` : ''}`;

/** Each member and where it stands; those kept apart say why. */
export function Membres({ groupe, courant, mettreAPart }: Props) {
  const [ecarte, setEcarte] = useState<string | null>(null);
  const [motif, setMotif] = useState('');
  const confirmer = () => { if (ecarte && motif.trim()) { mettreAPart?.(ecarte, motif.trim()); setEcarte(null); setMotif(''); } };
  return (
    <Box component="ul" aria-label="Dossiers de la série" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {groupe.membres.map((membre) => (
        <Box component="li" key={membre.numero} sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
          <Stack direction="row" sx={{ gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
            <Box sx={{ flex: 1, minWidth: 220 }}>
              <Typography component="span" sx={{ fontWeight: 600 }}>{membre.numero === courant ? `${membre.numero} (celui-ci)` : <Link component={LienRoute} to={`/dossiers/${membre.numero}`}>{membre.numero}</Link>}</Typography>{' '}
              <Typography component="span">{membre.intitule}</Typography>
              <Typography variant="body2" color="textSecondary">{ou(membre)}.{membre.exception ? ` Tenu à part\u00a0: ${membre.exception}.` : ''}</Typography>
            </Box>
            {membre.numero === groupe.tete ? <Puce ton="soldee" sansForme>dossier de tête</Puce> : null}
            {membre.exception ? <Puce ton="soldee" sansForme>à part</Puce> : null}
            {mettreAPart && membre.numero !== groupe.tete ? (membre.exception
              ? <Button size="small" onClick={() => mettreAPart(membre.numero, null)} aria-label={`Réintégrer le dossier ${membre.numero}`}>Réintégrer</Button>
              : <Button size="small" onClick={() => setEcarte(membre.numero)} aria-label={`Tenir à part le dossier ${membre.numero}`}>Tenir à part</Button>) : null}
          </Stack>
          {ecarte === membre.numero ? (
            <Stack direction="row" component="form" sx={{ gap: 1, mt: 1 }} onSubmit={(e) => { e.preventDefault(); confirmer(); }}>
              <TextField autoFocus fullWidth required label="Motif" value={motif} onChange={(e) => setMotif(e.target.value)} slotProps={{ htmlInput: { maxLength: 300 } }} />
              <Button type="submit" variant="outlined" disabled={motif.trim() === ''}>Tenir à part</Button><Button onClick={() => setEcarte(null)}>Renoncer</Button>
            </Stack>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
