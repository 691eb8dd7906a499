import Stack from '@mui/material/Stack';
import { Alertes } from './Alertes';
import { Audiences } from './Audiences';
import { CeQuiGlisse } from './CeQuiGlisse';
import type { VueAccueil } from './parRole';
import type { CompteTaches } from './requetes';
import { Stock } from './Stock';

/** Beside the tasks: what slips for who supervises, the hearings, the alerts, the stock. */
export default function Cote({ vue, comptes }: { vue: VueAccueil; comptes: CompteTaches[] }) {
  return (
    <Stack component="aside" aria-label="À côté des tâches" sx={{ gap: 2 }}>
      {vue.toutes ? <CeQuiGlisse comptes={comptes} /> : null}
      <Audiences designe={vue.mesDossiers} />
      <Alertes />
      <Stock />
    </Stack>
  );
}
