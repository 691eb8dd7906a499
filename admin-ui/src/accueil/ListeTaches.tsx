import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTaches } from '../api-client/requetes';
import { Chargement } from '../commun/Chargement';
import { aujourdhui, titreDuJour } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { grouperParJour, type Onglet } from './grouper';
import { LigneTache } from './LigneTache';
import { RienIci } from './RienIci';

/** Tasks of one tab, a block a day. */
export function ListeTaches({ onglet, miennes, enRetard }: { onglet: Onglet; miennes: boolean; enRetard: number }) {
  const { data, isPending, error, refetch } = useTaches(onglet, miennes);
  if (isPending) return <Chargement />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  if (data.length === 0) return <RienIci onglet={onglet} miennes={miennes} enRetard={enRetard} />;
  return (
    <Stack sx={{ gap: 2 }}>
      {grouperParJour(data).map(({ cle, taches }) => (
        <section key={cle}>
          <Typography variant="h2" sx={{ mb: 0.75, fontSize: '1rem' }}>{cle === 'sans-date' ? 'Sans date limite' : titreDuJour(cle, aujourdhui())}</Typography>
          <Paper>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {taches.map((tache) => <LigneTache key={tache.id} tache={tache} />)}
            </Box>
          </Paper>
        </section>
      ))}
    </Stack>
  );
}
