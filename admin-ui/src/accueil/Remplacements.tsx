import Alert from '@mui/material/Alert';
import { useReferentiels } from '../api-client/requetes';
import { dateLongue } from '../commun/dates';
import { useRemplacements } from './requetes';

/** Says for whom one stands in and until when: their tasks are in the list with one's own. */
export function Remplacements() {
  const absences = useRemplacements();
  const { personnes } = useReferentiels();
  if (absences.length === 0) return null;
  const nom = (id: string) => personnes.find((personne) => personne.id === id)?.nom ?? id;
  return (
    <Alert severity="info" variant="outlined" sx={{ py: 0 }}>
      {absences.map(({ id, personne, au }) => <div key={id}>Vous remplacez {nom(personne)} jusqu’au {dateLongue(au)}{'\u00a0'}: ses tâches sont aussi les vôtres.</div>)}
    </Alert>
  );
}
