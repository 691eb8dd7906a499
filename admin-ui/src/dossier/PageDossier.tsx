import { Outlet, useParams } from 'react-router';
import { useDossier } from '../api-client/requetes';
import { Chargement } from '../commun/Chargement';
import { Panne } from '../commun/Panne';
import { FournisseurDossier } from './ContexteDossier';
import { EnteteDossier } from './EnteteDossier';

/** A dossier: its header stays while one goes from a tab to an act and back. */
export default function PageDossier() {
  const { numero = '' } = useParams();
  const { data: dossier, isPending, error, refetch } = useDossier(numero);
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <FournisseurDossier value={dossier}>
      <EnteteDossier />
      <Outlet />
    </FournisseurDossier>
  );
}
