import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as LienRoute, Outlet, useLocation } from 'react-router';
import { OngletsLiens } from '../commun/OngletsLiens';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';
import { useBlocages } from './requetes';

const ONGLETS: [string, string][] = [
  ['', 'La procédure'], ['stock', 'Stock'], ['mouvements', 'Entrées et sorties'], ['durees', 'Durées'], ['tableau', 'Mes tableaux'], ['bloques', 'Bloqués'], ['interventions', 'Interventions'],
];

function SansDroit() {
  return (
    <>
      <Titre onglet="Supervision">Supervision</Titre>
      <Typography sx={{ mt: 1, maxWidth: 640 }}>
        La supervision est ouverte aux superviseurs, aux directeurs de greffe, aux présidents pour leur chambre et au premier président. Votre fonction n’y donne pas accès.
        Revenez à votre <Link component={LienRoute} to="/">boîte de travail</Link>.
      </Typography>
    </>
  );
}

function Onglets() {
  const { pathname } = useLocation();
  const bloques = useBlocages(true).data?.total;
  const adresse = (cle: string) => (cle ? `/supervision/${cle}` : '/supervision');
  return (
    <Stack sx={{ gap: 2 }}>
      <Titre onglet="Supervision">Supervision</Titre>
      <OngletsLiens
        nom="Supervision"
        onglets={ONGLETS.map(([cle, libelle]) => ({ vers: adresse(cle), libelle, actif: cle ? pathname.startsWith(adresse(cle)) : pathname === adresse(cle), ...(cle === 'bloques' ? { nombre: bloques, alerte: true } : {}) }))}
      />
      <Outlet />
    </Stack>
  );
}

/** The place of those who watch over the whole: who may not come in is told so. */
export default function Supervision() {
  return useMoi().droits.includes('lire:Supervision') ? <Onglets /> : <SansDroit />;
}
