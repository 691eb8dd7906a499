import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Chargement } from '../../commun/Chargement';
import { Panne } from '../../commun/Panne';
import { useBlocages } from '../requetes';
import { AConfirmer } from './AConfirmer';
import { EtatVeille } from './EtatVeille';
import { GroupeBlocages } from './GroupeBlocages';
import { parRaison } from './mots';
import { Resolus } from './Resolus';
import { TableauEcarts } from './TableauEcarts';

/** What keeps pourvois from moving, with the remedy of each; that nothing does is said with the hour of the proof. */
export default function Bloques() {
  const { data, isPending, error, refetch, dataUpdatedAt } = useBlocages(true);
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const maintenant = new Date(dataUpdatedAt).toISOString();
  return (
    <Stack sx={{ gap: 2 }}>
      <EtatVeille ouverts={data.total} />
      <AConfirmer />
      {parRaison(data.lignes).map(({ code, titre, blocages }) => <GroupeBlocages key={code} titre={titre} blocages={blocages} maintenant={maintenant} />)}
      {data.total > data.lignes.length ? <Typography variant="body2" color="textSecondary">Les {data.lignes.length} blocages les plus anciens sont montrés, sur {data.total}.</Typography> : null}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
        <TableauEcarts />
        <Resolus />
      </Box>
    </Stack>
  );
}
