import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useDefinition } from '../api-client/requetes';
import type { Dossier } from '../api-client/types';
import type { Valeurs } from './brouillon';
import { ChampActe } from './ChampActe';
import { champsDessines } from './champsDessines';

/** Field of a rectification that holds the corrected values. */
export const CHAMP_CORRECTIONS = 'valeurs';

interface Props { dossier: Dossier; acteVise: unknown; libelle: string; valeur: Valeurs; changer: (valeur: Valeurs) => void; erreur?: string | undefined }

/** The fields of the act to be rectified, as they were recorded; only what is changed travels. */
export function ChampCorrections({ dossier, acteVise, libelle, valeur, changer, erreur }: Props) {
  const acte = dossier.actes.find(({ acteId }) => acteId === acteVise);
  const definition = useDefinition(acte?.acte);
  if (!acte || !definition || definition.champs.length === 0) return null;
  return (
    <Box component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, m: 0 }}>
      <Typography component="legend" variant="body2" sx={{ px: 0.5, fontWeight: 600 }}>{libelle}</Typography>
      <Stack sx={{ gap: 2 }}>
        {champsDessines(definition.champs).map((champ) => (
          <ChampActe key={champ.nom} champ={{ ...champ, requis: false }} dossier={dossier} valeurs={{ ...acte.donnees, ...valeur }} changer={(nouvelles) => changer({ ...valeur, ...nouvelles })} erreurs={{}} />
        ))}
      </Stack>
      {erreur ? <FormHelperText error>{erreur}</FormHelperText> : null}
    </Box>
  );
}
