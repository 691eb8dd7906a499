import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { comparer } from '../../actes/comparer';
import { GESTION } from '../../actes/gestion';
import { useDefinition, useReferentiels } from '../../api-client/requetes';
import type { ActeEnregistre } from '../../api-client/types';
import { instantLong } from '../../commun/dates';
import { auteur } from '../auteur';
import { useDossierCourant } from '../ContexteDossier';
import type { Rectification } from './useRectifications';

interface Props { acte: ActeEnregistre; correction: ActeEnregistre; rectification: Rectification | undefined }

/** What was done to an act afterwards: why, by whom, and the old value struck beside the new one. */
export function CorrectionDuFil({ acte, correction, rectification }: Props) {
  const { parties } = useDossierCourant();
  const { personnes } = useReferentiels();
  const definition = useDefinition(acte.acte);
  const ecarts = definition && rectification ? comparer(definition, rectification.avant, rectification.apres, { parties, personnes }) : [];
  return (
    <Box sx={{ mt: 0.5, pl: 1, borderLeft: 3, borderColor: 'warning.main' }}>
      {ecarts.map(({ nom, libelle, un, autre }) => <Typography variant="body2" key={nom}>{libelle}{'\u00a0'}: <del>{un}</del> <ins style={{ textDecoration: 'none', fontWeight: 600 }}>{autre}</ins></Typography>)}
      <Typography variant="body2">{correction.acte === GESTION.annuler ? 'Annulé' : 'Rectifié'}{'\u00a0'}: {String(correction.donnees['motif'] ?? 'sans motif')}</Typography>
      <Typography variant="body2" color="textSecondary">{instantLong(correction.enregistreLe)}, {auteur(correction.auteur, personnes)}</Typography>
    </Box>
  );
}
