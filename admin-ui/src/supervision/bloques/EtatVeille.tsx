import Alert from '@mui/material/Alert';
import { Chargement } from '../../commun/Chargement';
import { pluriel } from '../../commun/dates';
import { Panne } from '../../commun/Panne';
import { secondes } from '../commun/instants';
import { useVeille } from '../requetes';

const duree = (ms: number): string => `${(ms / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00a0s`;

/** Whether the proof stands: when all running dossiers were last looked at, and what it could not check. */
export function EtatVeille({ ouverts }: { ouverts: number }) {
  const { data, isPending, error, refetch } = useVeille();
  if (isPending) return <Chargement lignes={1} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const { active, calculeLe, dossiers, dureeMs, titulairesVerifies } = data;
  if (!calculeLe) return <Alert severity="warning" variant="outlined">La veille n’a pas encore achevé son premier tour{'\u00a0'}: rien n’est prouvé pour l’instant.</Alert>;
  if (!active) return <Alert severity="error" variant="outlined">La veille s’est tue depuis {secondes(calculeLe)}{'\u00a0'}: la liste ci-dessous n’est plus sûre. Signalez-le à l’informatique.</Alert>;
  return (
    <Alert severity={ouverts === 0 ? 'success' : 'warning'} variant="outlined">
      {ouverts === 0 ? 'Aucun dossier n’est bloqué. ' : ''}À {secondes(calculeLe)}, les {pluriel(dossiers, 'dossier')} en cours ont été vérifiés en {duree(dureeMs)}{'\u00a0'}: {ouverts === 0 ? 'chacun a une échéance, une tâche confiée à quelqu’un ou un message attendu avec une limite.' : `${pluriel(ouverts, 'blocage')} à lever.`}
      {titulairesVerifies ? null : ' L’annuaire de la Cour n’est pas connu : les titulaires des tâches n’ont pas pu être vérifiés.'}
    </Alert>
  );
}
