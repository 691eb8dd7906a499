import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { DEMEURES, ROLES_PARTIE } from '../commun/referentiel';
import { partieVide, type PartieSaisie } from './declaration';

interface Props { parties: PartieSaisie[]; changer: (parties: PartieSaisie[]) => void; erreurs: Record<string, string> }

/** The parties, a line each: role, name, where they live (distance extends limits) and counsel. */
export function ChampParties({ parties, changer, erreurs }: Props) {
  const modifier = (rang: number, champ: Partial<PartieSaisie>) => changer(parties.map((p, r) => (r === rang ? { ...p, ...champ } : p)));
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, mb: 1 }}>Parties</Typography>
      <Stack sx={{ gap: 1.5 }}>
        {parties.map((partie, rang) => (
          <Box key={rang} role="group" aria-label={`Partie ${rang + 1}`} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', lg: '150px 1.3fr 1fr 1.2fr auto' }, alignItems: 'start' }}>
            <TextField select label="Rôle" name={`parties.${rang}.role`} value={partie.role} onChange={(e) => modifier(rang, { role: e.target.value as PartieSaisie['role'] })}>
              {Object.entries(ROLES_PARTIE).map(([valeur, libelle]) => <MenuItem key={valeur} value={valeur}>{libelle}</MenuItem>)}
            </TextField>
            <TextField label="Nom" required name={`parties.${rang}.nom`} id={`champ-parties.${rang}.nom`} value={partie.nom} onChange={(e) => modifier(rang, { nom: e.target.value })} error={Boolean(erreurs[`parties.${rang}.nom`])} helperText={erreurs[`parties.${rang}.nom`]} />
            <TextField select label="Demeure" name={`parties.${rang}.demeure`} value={partie.demeure} onChange={(e) => modifier(rang, { demeure: e.target.value as PartieSaisie['demeure'] })}>
              {Object.entries(DEMEURES).map(([valeur, libelle]) => <MenuItem key={valeur} value={valeur}>{libelle.replace('demeure ', '')}</MenuItem>)}
            </TextField>
            <TextField label="Avocat aux Conseils" name={`parties.${rang}.avocat`} value={partie.avocat} onChange={(e) => modifier(rang, { avocat: e.target.value })} />
            <Button onClick={() => changer(parties.filter((_, r) => r !== rang))} disabled={parties.length === 1} aria-label={`Retirer la partie ${rang + 1}`}>Retirer</Button>
          </Box>
        ))}
      </Stack>
      <Button sx={{ mt: 1 }} onClick={() => changer([...parties, partieVide('defendeur')])}>Ajouter une partie</Button>
    </Box>
  );
}
