import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { FormEvent } from 'react';
import { ErreurApi } from '../../api-client/erreur';
import type { Blocage, RemedeOffert } from '../types';
import { ChampRemede } from './ChampRemede';
import { Essai } from './Essai';
import { useFormulaireRemede } from './useFormulaireRemede';
import { minuscule } from '../../commun/minuscule';

/** Prepares a remedy: its fields and the reason, then what it will change, then the button that does it or proposes it. */
export function FormulaireRemede({ blocage, remede }: { blocage: Blocage; remede: RemedeOffert }) {
  const f = useFormulaireRemede(blocage.id, remede);
  const essayer = (evenement: FormEvent) => { evenement.preventDefault(); f.essayer(); };
  return (
    <Stack component="form" onSubmit={essayer} noValidate aria-label={remede.bouton} sx={{ gap: 2, mt: 2 }}>
      <Typography variant="body2">
        {remede.effet} {remede.deuxPersonnes ? <strong>Une seconde personne devra confirmer avant que rien ne soit fait.</strong> : null}
      </Typography>
      {remede.champs.map((champ) => <ChampRemede key={champ.nom} champ={champ} blocage={blocage} valeur={f.valeurs[champ.nom] ?? ''} changer={(valeur) => f.changer(champ.nom, valeur)} erreur={f.fautes.get(champ.nom)} />)}
      <TextField name="motif" label="Motif" required fullWidth multiline minRows={2} value={f.motif} onChange={(e) => f.ecrireMotif(e.target.value)} error={f.fautes.has('motif')} helperText={f.fautes.get('motif') ?? 'Pourquoi ce remède : ce motif est gardé avec l’intervention.'} slotProps={{ htmlInput: { maxLength: 500 } }} />
      <Box aria-live="polite">
        {f.essai && !f.intervention ? <Essai essai={f.essai} /> : null}
        {f.intervention?.etat === 'faite' ? <Alert severity="success" variant="outlined">C’est fait. La veille le constatera à son prochain tour et lèvera le blocage.</Alert> : null}
        {f.intervention?.etat === 'echouee' ? <Alert severity="error" variant="outlined">{f.intervention.effets.join(' ') || 'Le remède n’a pas abouti.'}</Alert> : null}
        {f.erreur ? <Alert severity="error" variant="outlined">{f.erreur instanceof ErreurApi ? f.erreur.message : 'Le service ne répond pas. Rien n’a été fait ; réessayez dans un instant.'}</Alert> : null}
      </Box>
      {f.intervention ? null : (
        <Box>
          {f.essai?.possible
            ? <Button variant="contained" onClick={f.appliquer} disabled={f.enApplication}>{remede.deuxPersonnes ? `Proposer\u00a0: ${minuscule(remede.bouton)}` : remede.bouton}</Button>
            : <Button type="submit" variant="contained" disabled={!f.complet || f.enEssai}>Voir ce que cela changera</Button>}
        </Box>
      )}
    </Stack>
  );
}
