import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, contenu } from '../api-client/client';
import { useDefinitions } from '../api-client/requetes';
import { Chargement } from '../commun/Chargement';
import { EtatVide } from '../commun/EtatVide';
import { Panne } from '../commun/Panne';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';
import { LignesMesures } from './LignesMesures';
import { NOMS_PAGES } from './pages';
import { vider } from './envoi';

const CLE = ['mesures'];

function FixerReference() {
  const requetes = useQueryClient();
  const fixer = useMutation({ mutationFn: () => contenu(api.POST('/api/v1/mesures/reference', { body: {} })), onSuccess: () => requetes.invalidateQueries({ queryKey: CLE }) });
  return (
    <Box>
      <Button variant="outlined" onClick={() => fixer.mutate()} loading={fixer.isPending}>Fixer la référence des diligences qui n’en ont pas</Button>
      {fixer.error ? <Panne erreur={fixer.error} /> : null}
    </Box>
  );
}

/** What each diligence costs those who do it: clicks and time, beside the baseline. */
export default function Mesures() {
  const { droits } = useMoi();
  const definitions = useDefinitions();
  const { data, isPending, error, refetch } = useQuery({ queryKey: CLE, queryFn: () => { vider(); return contenu(api.GET('/api/v1/mesures')); } });
  const nommer = (code: string) => { const [genre, cle = ''] = code.split(':'); return genre === 'acte' ? definitions.get(cle)?.titre : NOMS_PAGES[cle]; };
  const deGenre = (genre: string) => (data ?? []).filter(({ diligence }) => diligence.startsWith(genre)).map((bilan) => ({ bilan, nom: nommer(bilan.diligence) ?? bilan.diligence }));
  return (
    <Stack sx={{ gap: 2, maxWidth: 900 }}>
      <div>
        <Titre onglet="Ce que coûte une diligence">Ce que coûte une diligence</Titre>
        <Typography color="textSecondary">Clics depuis la boîte de travail et attente devant l’écran, sur les trente derniers jours, pour toute la Cour. Rien n’est gardé de qui, ni du dossier.</Typography>
      </div>
      {isPending ? <Chargement /> : error ? <Panne erreur={error} reessayer={() => void refetch()} /> : data.length === 0 ? <EtatVide titre="Rien n’a encore été mesuré.">Les premières diligences enregistrées paraîtront ici.</EtatVide> : (
        <>
          <LignesMesures titre="Diligences" lignes={deGenre('acte:')} mesure="clics" />
          <LignesMesures titre="Affichage des pages" lignes={deGenre('page:')} mesure="duree" />
        </>
      )}
      {droits.includes('administrer:Usage') ? <FixerReference /> : null}
    </Stack>
  );
}
