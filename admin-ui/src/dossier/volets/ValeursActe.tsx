import Typography from '@mui/material/Typography';
import { champsDessines } from '../../actes/champsDessines';
import { formuler } from '../../actes/formuler';
import { useDefinition, useReferentiels } from '../../api-client/requetes';
import type { ActeEnregistre } from '../../api-client/types';
import { useDossierCourant } from '../ContexteDossier';

/** What was recorded with an act, in one line; lists of parties and persons have a place of their own. */
export function ValeursActe({ acte }: { acte: ActeEnregistre }) {
  const { parties } = useDossierCourant();
  const { personnes } = useReferentiels();
  const definition = useDefinition(acte.acte);
  const dites = champsDessines(definition?.champs ?? []).filter(({ nom, type }) => type !== 'objet' && acte.donnees[nom] !== undefined);
  if (dites.length === 0) return null;
  return <Typography variant="body2">{dites.map((champ) => `${champ.libelle}\u00a0: ${formuler(champ, acte.donnees[champ.nom], { parties, personnes })}`).join('\u00a0; ')}.</Typography>;
}
