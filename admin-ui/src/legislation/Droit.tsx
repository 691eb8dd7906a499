import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Outlet, useLocation } from 'react-router';
import { OngletsLiens } from '../commun/OngletsLiens';
import { Titre } from '../commun/Titre';

const PAGES = [['/droit', 'Règles de délai'], ['/droit/modifications', 'Modifications']] as const;

/** The law as the dossiers apply it, open to all; who may change it does so here. */
export default function Droit() {
  const { pathname } = useLocation();
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Titre onglet="Droit en vigueur">Droit en vigueur</Titre>
        <Typography color="textSecondary">Les délais tels que les dossiers les appliquent, avec leurs valeurs datées. Une modification est rédigée par une personne, mesurée sur les dossiers en cours, puis approuvée par une autre.</Typography>
      </div>
      <OngletsLiens nom="Droit en vigueur" onglets={PAGES.map(([vers, libelle]) => ({ vers, libelle, actif: vers === '/droit' ? pathname === vers : pathname.startsWith(vers) }))} />
      <Outlet />
    </Stack>
  );
}
