import Typography from '@mui/material/Typography';
import { useDefinitions } from '../../api-client/requetes';
import { aujourdhui } from '../../commun/dates';
import { useDossierCourant } from '../ContexteDossier';
import { grouper } from '../frise/grouper';
import { TableauEcheances } from '../frise/TableauEcheances';
import { echeancesDuVolet, type Volet } from './volet';

/** The limits this part has opened, by whom they bind; nothing when there are none. */
export function EcheancesDuVolet({ volet, titre }: { volet: Volet; titre: string }) {
  const dossier = useDossierCourant();
  const groupes = grouper(echeancesDuVolet(dossier, useDefinitions(), volet), dossier);
  if (groupes.length === 0) return null;
  return (
    <>
      <Typography variant="h2" sx={{ mt: 1 }}>{titre}</Typography>
      {groupes.map((groupe) => <TableauEcheances key={groupe.cle} groupe={groupe} aujourdhui={aujourdhui()} />)}
    </>
  );
}
