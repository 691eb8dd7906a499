import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Chargement } from '../commun/Chargement';
import { OngletsLiens } from '../commun/OngletsLiens';
import { useDossierCourant } from './ContexteDossier';
import { enCours } from './enCours';
import { QueFaire } from './QueFaire';

/** Drawn once what must be decided is on screen. */
const ColonneFil = lazy(() => import('./fil/ColonneFil'));

const FIL = 'actes';
const ONGLETS: [string, string][] = [
  ['', 'Synthèse'], ['echeances', 'Échéances'], ['parties', 'Parties et conseils'], ['pieces', 'Pièces'], ['instruction', 'Instruction'], ['audience', 'Audience'], ['decision', 'Décision'], [FIL, 'Le fil'], ['historique', 'Historique'],
];
const TROIS_COLONNES = '(min-width: 1200px)';

/** The tabs of a dossier, each a page of its own; what happened on the left where there is room, what to do now on the right. */
export default function OngletsDossier() {
  const { numero, echeances, actes } = useDossierCourant();
  const { pathname } = useLocation();
  const large = useMediaQuery(TROIS_COLONNES, { noSsr: true });
  const nombres: Record<string, number> = { echeances: echeances.filter(enCours).length, [FIL]: actes.length };
  const adresse = (cle: string) => `/dossiers/${numero}${cle ? `/${cle}` : ''}`;
  const avecFil = large && pathname !== adresse(FIL);
  return (
    <>
      <OngletsLiens nom="Dossier" onglets={ONGLETS.map(([cle, libelle]) => ({ vers: adresse(cle), libelle, actif: pathname === adresse(cle), nombre: nombres[cle] }))} />
      <Box sx={{ display: 'grid', gap: 3, mt: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `${avecFil ? '272px ' : ''}minmax(0, 1fr) 300px` }, alignItems: 'start' }}>
        <Box sx={{ gridColumn: { md: avecFil ? 3 : 2 }, gridRow: { md: 1 } }}><QueFaire /></Box>
        <Stack sx={{ gap: 2, minWidth: 0, gridColumn: { md: avecFil ? 2 : 1 }, gridRow: { md: 1 } }}><Outlet /></Stack>
        {avecFil ? <Box sx={{ gridColumn: 1, gridRow: 1, minWidth: 0 }}><Suspense fallback={<Chargement lignes={4} />}><ColonneFil /></Suspense></Box> : null}
      </Box>
    </>
  );
}
