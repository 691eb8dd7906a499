import { Outlet, useParams } from 'react-router';
import './OngletsDossier';
import './Synthese';
import { useDefinitions, useDossier, useReferentiels } from '../api-client/requetes';
import { Chargement } from '../commun/Chargement';
import { Panne } from '../commun/Panne';
import { FournisseurDossier } from './ContexteDossier';
import { EnteteDossier } from './EnteteDossier';

/** A dossier: what its first tab needs is fetched with it, at once; its header stays while one goes from a tab to an act and back. */
export default function PageDossier() {
  const { numero = '' } = useParams();
  const { data: dossier, isPending, error, refetch } = useDossier(numero);
  useDefinitions();
  useReferentiels();
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <FournisseurDossier value={dossier}>
      <EnteteDossier />
      <Outlet />
    </FournisseurDossier>
  );
}
