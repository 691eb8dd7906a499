import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { CHAMBRES } from '../../commun/referentiel';
import { Panneau } from '../../commun/Panneau';
import { ChoixListe } from '../commun/ChoixListe';
import { deplacer, TUILES, type CodeTuile, type Composition } from './composition';

interface Props { nom: string; composition: Composition; garder: (nom: string, composition: Composition) => void; renoncer: () => void; enCours: boolean }

/** Arranges a dashboard with buttons: its name, its chamber, its tiles and their order. */
export function Composer({ nom: nomInitial, composition, garder, renoncer, enCours }: Props) {
  const [nom, nommer] = useState(nomInitial);
  const [tuiles, ranger] = useState<CodeTuile[]>(composition.tuiles);
  const [chambre, situer] = useState(composition.chambre ?? '');
  const [dit, dire] = useState('');
  const absentes = (Object.keys(TUILES) as CodeTuile[]).filter((code) => !tuiles.includes(code));
  const bouger = (code: CodeTuile, pas: 1 | -1) => { ranger(deplacer(tuiles, code, pas)); dire(`${TUILES[code]}, rang ${tuiles.indexOf(code) + 1 + pas} sur ${tuiles.length}`); };
  return (
    <Panneau titre="Composer ce tableau">
      <Stack sx={{ gap: 2 }}>
        <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
          <TextField label="Nom du tableau" name="nom" required value={nom} onChange={(e) => nommer(e.target.value)} slotProps={{ htmlInput: { maxLength: 100 } }} sx={{ width: { xs: '100%', sm: 280 } }} />
          <ChoixListe libelle="Chambre" valeur={chambre} changer={situer} choix={[{ valeur: '', libelle: 'Toutes les chambres' }, ...Object.entries(CHAMBRES).map(([valeur, libelle]) => ({ valeur, libelle }))]} largeur={280} />
        </Stack>
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', maxWidth: 560 }}>
          {tuiles.map((code, rang) => (
            <Box component="li" key={code} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, py: 0.25, borderTop: 1, borderColor: 'divider' }}>
              <Typography sx={{ flex: 1 }}>{TUILES[code]}</Typography>
              <IconButton onClick={() => bouger(code, -1)} disabled={rang === 0} aria-label={`Monter\u00a0: ${TUILES[code]}`}><ArrowUpward fontSize="small" /></IconButton>
              <IconButton onClick={() => bouger(code, 1)} disabled={rang === tuiles.length - 1} aria-label={`Descendre\u00a0: ${TUILES[code]}`}><ArrowDownward fontSize="small" /></IconButton>
              <IconButton onClick={() => { ranger(tuiles.filter((t) => t !== code)); dire(`${TUILES[code]} retirée`); }} aria-label={`Retirer\u00a0: ${TUILES[code]}`}><Close fontSize="small" /></IconButton>
            </Box>
          ))}
        </Box>
        {absentes.length === 0 ? null : (
          <ChoixListe libelle="Ajouter une tuile" valeur="" changer={(code) => { ranger([...tuiles, code as CodeTuile]); dire(`${TUILES[code as CodeTuile]} ajoutée`); }} choix={[{ valeur: '', libelle: 'Choisir…' }, ...absentes.map((code) => ({ valeur: code, libelle: TUILES[code] }))]} largeur={360} />
        )}
        <Box role="status" aria-live="polite" sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}>{dit}</Box>
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button variant="contained" disabled={!nom.trim() || tuiles.length === 0 || enCours} onClick={() => garder(nom.trim(), { tuiles, ...(chambre ? { chambre } : {}) })}>Garder ce tableau</Button>
          <Button onClick={renoncer}>Renoncer</Button>
        </Stack>
      </Stack>
    </Panneau>
  );
}
