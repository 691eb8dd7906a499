import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Outlet, useParams } from 'react-router';
import './OngletsDossier';
import './Synthese';
import { ErreurApi } from '../api-client/erreur';
import { useDefinitions, useDossier, useReferentiels } from '../api-client/requetes';
import { Chargement } from '../commun/Chargement';
import { Panne } from '../commun/Panne';
import { FournisseurDossier } from './ContexteDossier';
import { DossierFerme } from './DossierFerme';
import { EnteteDossier } from './EnteteDossier';

/** Answers that say the dossier is not, or no longer, open to this person. */
const FERME = [403, 404];

/** A dossier: what its first tab needs is fetched with it, at once; its header stays while one goes from a tab to an act and back. */
export default function PageDossier() {
  const { numero = '' } = useParams();
  const { data: dossier, isPending, error, refetch } = useDossier(numero);
  useDefinitions();
  useReferentiels();
  if (isPending) return <Chargement lignes={8} />;
  if (error instanceof ErreurApi && FERME.includes(error.status)) return <DossierFerme numero={numero} raison={error.message} deja={dossier !== undefined} />;
  if (error && !dossier) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <FournisseurDossier value={dossier}>
      <EnteteDossier />
      {error ? <Alert severity="warning" role="status" sx={{ mb: 1.5 }}>Le service ne répond pas{'\u00a0'}: ce dossier est montré tel qu’il était à la dernière lecture. Ce que vous saisissez est gardé sur ce poste. <Button size="small" onClick={() => void refetch()}>Réessayer</Button></Alert> : null}
      <Outlet />
    </FournisseurDossier>
  );
}
