import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { pluriel } from '../../commun/dates';
import { DEMEURES, ROLES_PARTIE } from '../../commun/referentiel';
import { lireListe, type PartieSaisie } from './partie';

/** Many parties at once, one a line: those of one role who live in the same place. */
export function CollerParties({ ajouter, restent }: { ajouter: (parties: PartieSaisie[]) => void; restent: number }) {
  const titre = useId();
  const [ouvert, setOuvert] = useState(false);
  const [texte, setTexte] = useState('');
  const [role, setRole] = useState<PartieSaisie['role']>('defendeur');
  const [demeure, setDemeure] = useState<PartieSaisie['demeure']>('metropole');
  const lues = lireListe(texte, { role, demeure });
  const trop = lues.length > restent;
  const valider = () => { ajouter(lues); setTexte(''); setOuvert(false); };
  return (
    <>
      <Button onClick={() => setOuvert(true)}>Coller une liste</Button>
      <Dialog open={ouvert} onClose={() => setOuvert(false)} aria-labelledby={titre} fullWidth maxWidth="sm">
        <DialogTitle id={titre}>Coller une liste de parties</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            <Stack direction="row" sx={{ gap: 1 }}>
              <TextField select fullWidth label="Rôle" name="liste.role" value={role} onChange={(e) => setRole(e.target.value as PartieSaisie['role'])}>
                {Object.entries(ROLES_PARTIE).map(([valeur, libelle]) => <MenuItem key={valeur} value={valeur}>{libelle}</MenuItem>)}
              </TextField>
              <TextField select fullWidth label="Demeure" name="liste.demeure" value={demeure} onChange={(e) => setDemeure(e.target.value as PartieSaisie['demeure'])}>
                {Object.entries(DEMEURES).map(([valeur, libelle]) => <MenuItem key={valeur} value={valeur}>{libelle.replace('demeure ', '')}</MenuItem>)}
              </TextField>
            </Stack>
            <TextField
              label="Une partie par ligne" name="liste" multiline minRows={8} maxRows={14} fullWidth value={texte} onChange={(e) => setTexte(e.target.value)} error={trop}
              helperText={trop ? `Un dossier compte 300 parties au plus\u00a0: il en reste ${restent} à inscrire.` : 'Le nom, puis s’il y a lieu un point-virgule et l’avocat aux Conseils. Une colonne de tableur convient.'}
            />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOuvert(false)}>Renoncer</Button>
          <Button variant="contained" onClick={valider} disabled={lues.length === 0 || trop}>Ajouter {pluriel(lues.length, 'partie')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
