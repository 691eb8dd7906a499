import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { components } from '../../api-client/schema';

/** What would change, before anything does; or why nothing would. */
export function Essai({ essai: { possible, effets, empechement } }: { essai: components['schemas']['EssaiDto'] }) {
  if (!possible) return <Alert severity="warning" variant="outlined"><AlertTitle>Ce remède ne ferait rien</AlertTitle>{empechement ?? 'Il n’y a rien à changer.'}</Alert>;
  return (
    <Alert severity="info" variant="outlined">
      <AlertTitle>Ce qui changera, et seulement cela</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{effets.map((effet) => <li key={effet}>{effet}</li>)}</Box>
    </Alert>
  );
}
