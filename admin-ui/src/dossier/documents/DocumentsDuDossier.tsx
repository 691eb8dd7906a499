import Stack from '@mui/material/Stack';
import { Chargement } from '../../commun/Chargement';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { useDossierCourant } from '../ContexteDossier';
import { LienDocument } from './LienDocument';
import { useDocuments } from './useDocuments';

/** What can be made from the dossier as it is now: papers first, drafts last. */
export function DocumentsDuDossier() {
  const { data, error, refetch } = useDocuments(useDossierCourant().numero);
  return (
    <Panneau titre="Documents établis depuis ce dossier">
      {error ? <Panne erreur={error} reessayer={() => void refetch()} /> : !data ? <Chargement lignes={3} /> : (
        <Stack sx={{ gap: 1.5 }}>{data.toSorted((a, b) => Number(a.projet) - Number(b.projet)).map((document) => <LienDocument key={document.id} document={document} />)}</Stack>
      )}
    </Panneau>
  );
}
