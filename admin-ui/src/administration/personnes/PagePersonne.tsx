import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as LienRoute, useParams, useSearchParams } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { Panne } from '../../commun/Panne';
import { Puce } from '../../commun/Puce';
import { useMoi } from '../../session/ContexteMoi';
import { usePersonne } from '../annuaire';
import { etatDe } from '../etats';
import { Fonctions } from './Fonctions';
import { Geste } from './Geste';

/** One member of the Court: card, functions past and to come, access; each change is opened by a link of its own. */
export default function PagePersonne() {
  const { id = '' } = useParams();
  const moi = useMoi();
  const [parametres] = useSearchParams();
  const geste = parametres.get('geste');
  const { data: personne, error, isPending, refetch } = usePersonne(id);
  if (isPending) return <Chargement lignes={6} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const soi = personne.id === moi.id;
  const ouvrir = (nom: string) => `/administration/personnes/${id}?geste=${nom}`;
  return (
    <Stack sx={{ gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', justifyContent: 'space-between' }}>
        <div>
          <Link component={LienRoute} to="/administration" variant="body2">Toutes les personnes</Link>
          <Typography variant="h2" sx={{ fontSize: '1.35rem' }}>{personne.nom}</Typography>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Typography component="span" color="textSecondary">{personne.id}</Typography>
            <Puce ton={etatDe(personne).ton}>{etatDe(personne).texte}</Puce>
          </Box>
        </div>
        {soi ? null : (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            <Button component={LienRoute} to={ouvrir('fonction')} variant="contained">Donner une fonction</Button>
            <Button component={LienRoute} to={ouvrir('fiche')} variant="outlined">Modifier la fiche</Button>
            {personne.retireLe
              ? <Button component={LienRoute} to={ouvrir('rendre')} variant="outlined">Rendre l’accès</Button>
              : <Button component={LienRoute} to={ouvrir('retirer')} variant="outlined" color="error">Retirer l’accès</Button>}
          </Stack>
        )}
      </Box>
      {soi ? <Typography color="textSecondary">C’est votre fiche{'\u00a0'}: nul ne change ses propres droits. Un autre administrateur peut le faire.</Typography> : null}
      {geste && !soi ? <Geste key={`${geste}:${parametres.get('fonction') ?? ''}`} geste={geste} fonction={parametres.get('fonction')} personne={personne} /> : null}
      <Fonctions personne={personne} />
      <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap' }}>
        <Link component={LienRoute} to={`/administration/absences?filter=${encodeURIComponent(JSON.stringify({ personne: id }))}`}>Ses absences et qui la remplace</Link>
        <Link component={LienRoute} to={`/administration/journal?filter=${encodeURIComponent(JSON.stringify({ fiche: id }))}`}>Ce qui a changé sur sa fiche</Link>
      </Stack>
    </Stack>
  );
}
