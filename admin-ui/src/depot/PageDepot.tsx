import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Link as LienRoute, useSearchParams } from 'react-router';
import { useProcedures } from '../api-client/depots';
import { Chargement } from '../commun/Chargement';
import { EtatVide } from '../commun/EtatVide';
import { Panne } from '../commun/Panne';
import { Titre } from '../commun/Titre';
import { ChoixProcedure } from './ChoixProcedure';
import { FormulaireDepot } from './FormulaireDepot';

/** An act received on paper that opens a dossier: first its procedure, then its form. Enters by the same door as a partner's filing. */
export default function PageDepot() {
  const [adresse] = useSearchParams();
  const { data: procedures, error, refetch } = useProcedures();
  const procedure = procedures?.find(({ id }) => id === adresse.get('procedure'));
  const formulaire = procedure?.actes.find(({ id }) => id === adresse.get('acte')) ?? procedure?.actes[0];
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  if (!procedures) return <Chargement lignes={8} />;
  if (procedures.length === 0) return <EtatVide titre="Vos fonctions ne vous permettent d’ouvrir aucune procédure." />;
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Titre onglet="Nouvelle déclaration">Enregistrer une déclaration</Titre>
        {procedure ? <Link component={LienRoute} to="/dossiers/nouveau" variant="body2">Changer de procédure</Link> : null}
      </div>
      {procedure && formulaire
        ? <FormulaireDepot key={`${procedure.id}:${formulaire.id}`} procedure={procedure} formulaire={formulaire} />
        : <ChoixProcedure procedures={procedures} />}
    </Stack>
  );
}
