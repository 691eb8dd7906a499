import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useDefinition } from '../api-client/requetes';
import type { Valeurs } from '../actes/brouillon';
import { pluriel } from '../commun/dates';
import { FormulaireLot } from './FormulaireLot';
import { LOT_MAX, type CibleLot } from './lot';

interface Props {
  /** Id of the act (`GE05`); its definition says `enLot` when it may be recorded on many dossiers. */
  acte: string;
  cibles: readonly CibleLot[];
  connus?: Valeurs;
  /** Called when the person is done; what was recorded already refreshed the lists. */
  fermer: () => void;
}

/** One act on the dossiers a person has selected, one hundred at most. */
export default function DialogueLot({ acte, cibles, connus, fermer }: Props) {
  const definition = useDefinition(acte);
  if (!definition) return null;
  return (
    <Dialog open onClose={fermer} fullWidth maxWidth="sm" aria-labelledby="titre-lot" scroll="paper">
      <DialogTitle id="titre-lot" component="h2">{definition.titre}</DialogTitle>
      <DialogContent>
        {cibles.length > LOT_MAX ? <p>{pluriel(cibles.length, 'dossier')} sont sélectionnés{'\u00a0'}: un même acte s’enregistre sur {LOT_MAX} dossiers au plus. Réduisez la sélection.</p> : (
          <FormulaireLot definition={definition} cibles={cibles} connus={connus} fermer={fermer} />
        )}
      </DialogContent>
    </Dialog>
  );
}
