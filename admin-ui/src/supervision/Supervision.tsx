import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, type ComponentType } from 'react';
import { Link as LienRoute, Route, Routes, useLocation } from 'react-router';
import { PageInconnue } from '../cadre/PageInconnue';
import { Chargement } from '../commun/Chargement';
import { OngletsLiens } from '../commun/OngletsLiens';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';
import { useBlocages } from './requetes';

interface Lieu { chemin: string; onglet?: string; Page: ComponentType }
const LIEUX: Lieu[] = [
  { chemin: '', onglet: 'La procédure', Page: lazy(() => import('./procedure/Procedure')) },
  { chemin: 'stock', onglet: 'Stock', Page: lazy(() => import('./stock/Stock')) },
  { chemin: 'mouvements', onglet: 'Entrées et sorties', Page: lazy(() => import('./mouvements/Mouvements')) },
  { chemin: 'durees', onglet: 'Durées', Page: lazy(() => import('./durees/Durees')) },
  { chemin: 'tableaux', onglet: 'Mes tableaux', Page: lazy(() => import('./tableaux/Tableaux')) },
  { chemin: 'bloques', onglet: 'Bloqués', Page: lazy(() => import('./bloques/Bloques')) },
  { chemin: 'bloques/:id', Page: lazy(() => import('./bloques/PageBlocage')) },
  { chemin: 'interventions', onglet: 'Interventions', Page: lazy(() => import('./interventions/Interventions')) },
  { chemin: 'dossiers', Page: lazy(() => import('./dossiers/DossiersComptes')) },
];
const adresse = (chemin: string) => (chemin ? `/supervision/${chemin}` : '/supervision');

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

function Lieux() {
  const { pathname } = useLocation();
  const bloques = useBlocages(true).data?.total;
  const actif = (chemin: string) => (chemin ? pathname.startsWith(adresse(chemin)) : pathname === adresse(''));
  return (
    <Stack sx={{ gap: 2 }}>
      <Titre onglet="Supervision">Supervision</Titre>
      <OngletsLiens
        nom="Supervision"
        onglets={LIEUX.flatMap(({ chemin, onglet }) => (onglet ? [{ vers: adresse(chemin), libelle: onglet, actif: actif(chemin), ...(chemin === 'bloques' ? { nombre: bloques, alerte: true } : {}) }] : []))}
      />
      <Suspense fallback={<Chargement lignes={8} />}>
        <Routes>
          {LIEUX.map(({ chemin, Page }) => <Route key={chemin} path={chemin} element={<Page />} />)}
          <Route path="*" element={<PageInconnue />} />
        </Routes>
      </Suspense>
    </Stack>
  );
}

/** The place of those who watch over the whole: who may not come in is told so. */
export default function Supervision() {
  return useMoi().droits.includes('lire:Supervision') ? <Lieux /> : <SansDroit />;
}
