import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { memo } from 'react';
import type { Champ } from '../../api-client/types';
import { DEMEURES, ROLES_PARTIE } from '../../commun/referentiel';
import { Urgence } from '../../commun/Urgence';
import type { PartieSaisie } from './partie';

interface Props {
  rang: number;
  partie: PartieSaisie;
  rubriques: Champ[];
  modifier: (rang: number, plus: Partial<PartieSaisie>) => void;
  retirer: ((rang: number) => void) | undefined;
  erreur: string | undefined;
}

const COLONNES = { display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', alignItems: 'start', '& .nom': { gridColumn: { sm: 'span 2' } } } as const;

/** One party. Drawn again only when she changes. */
export const LignePartie = memo(function LignePartie({ rang, partie, rubriques, modifier, retirer, erreur }: Props) {
  const poser = (plus: Partial<PartieSaisie>) => modifier(rang, plus);
  const poserRubrique = (nom: string, valeur: unknown) => poser({ rubriques: Object.fromEntries(Object.entries({ ...partie.rubriques, [nom]: valeur }).filter(([, v]) => v !== false && v !== '')) });
  const liste = (nom: 'role' | 'demeure', libelle: string, choix: Record<string, string>) => (
    <TextField select label={libelle} name={`parties.${rang}.${nom}`} value={partie[nom]} onChange={(e) => poser({ [nom]: e.target.value })}>
      {Object.entries(choix).map(([valeur, texte]) => <MenuItem key={valeur} value={valeur}>{texte.replace('demeure ', '')}</MenuItem>)}
    </TextField>
  );
  return (
    <Box role="group" aria-label={`Partie ${rang + 1}`} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
      <Box sx={COLONNES}>
        {liste('role', 'Rôle', ROLES_PARTIE)}
        <TextField className="nom" label="Nom" required name={`parties.${rang}.nom`} id={`champ-parties.${rang}.nom`} autoComplete="off" value={partie.nom} onChange={(e) => poser({ nom: e.target.value })} error={Boolean(erreur)} helperText={erreur} />
        {liste('demeure', 'Demeure', DEMEURES)}
        <TextField label="Avocat aux Conseils" name={`parties.${rang}.avocat`} autoComplete="off" value={partie.avocat} onChange={(e) => poser({ avocat: e.target.value })} />
        {rubriques.filter(({ type }) => type === 'choix').map(({ nom, libelle, choix = [] }) => (
          <TextField key={nom} select label={libelle} name={`parties.${rang}.${nom}`} value={partie.rubriques[nom] ?? ''} onChange={(e) => poserRubrique(nom, e.target.value)}>
            <MenuItem value="">Non précisée</MenuItem>
            {choix.map((c) => <MenuItem key={c.valeur} value={c.valeur}>{c.libelle}</MenuItem>)}
          </TextField>
        ))}
      </Box>
      <Stack direction="row" sx={{ alignItems: 'center', columnGap: 1.5, flexWrap: 'wrap' }}>
        {rubriques.filter(({ type }) => type === 'oui-non').map(({ nom, libelle, aide }) => (
          <FormControlLabel key={nom} title={aide} label={libelle} slotProps={{ typography: { variant: 'body2' } }} control={<Checkbox size="small" name={`parties.${rang}.${nom}`} checked={partie.rubriques[nom] === true} onChange={(e) => poserRubrique(nom, e.target.checked)} />} />
        ))}
        {partie.rubriques['detenu'] === true ? <Urgence /> : null}
        {retirer ? <Button size="small" onClick={() => retirer(rang)} aria-label={`Retirer la partie ${rang + 1}`} sx={{ ml: 'auto' }}>Retirer</Button> : null}
      </Stack>
    </Box>
  );
});
