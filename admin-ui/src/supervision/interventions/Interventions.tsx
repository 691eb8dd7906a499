import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Chargement } from '../../commun/Chargement';
import { Panne } from '../../commun/Panne';
import { Panneau } from '../../commun/Panneau';
import { useDeblocages } from '../requetes';
import { PartInformatique } from './PartInformatique';
import { Registre } from './Registre';

/** What people did to set pourvois going again: counted, and written down one by one. */
export default function Interventions() {
  const { data, isPending, error, refetch } = useDeblocages();
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
        <PartInformatique bilan={data} />
        <Panneau titre="Par remède, sur douze mois">
          {data.parRemede.length === 0 ? <Typography variant="body2" color="textSecondary">Aucun remède n’a été appliqué.</Typography> : (
            <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 0.75, columnGap: 2, '& dd': { m: 0, textAlign: 'right', fontWeight: 600 } }}>
              {data.parRemede.toSorted((a, b) => b.nombre - a.nombre).map(({ remede, bouton, nombre }) => [<dt key={remede}>{bouton}</dt>, <dd key={`${remede}-nombre`}>{nombre}</dd>])}
            </Box>
          )}
        </Panneau>
      </Box>
      <Registre />
    </Stack>
  );
}
