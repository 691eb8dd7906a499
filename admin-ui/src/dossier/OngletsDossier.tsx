import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Outlet, useLocation } from 'react-router';
import { OngletsLiens } from '../commun/OngletsLiens';
import { useDossierCourant } from './ContexteDossier';
import { enCours } from './enCours';
import { QueFaire } from './QueFaire';

const ONGLETS: [string, string][] = [
  ['', 'Synthèse'], ['echeances', 'Échéances'], ['parties', 'Parties et conseils'], ['actes', 'Actes'], ['designations', 'Désignations'], ['historique', 'Historique'],
];

/** The tabs of a dossier, each a page of its own, and what to do now beside them. */
export default function OngletsDossier() {
  const { numero, echeances, actes } = useDossierCourant();
  const { pathname } = useLocation();
  const nombres: Record<string, number> = { echeances: echeances.filter(enCours).length, actes: actes.length };
  const adresse = (cle: string) => `/dossiers/${numero}${cle ? `/${cle}` : ''}`;
  return (
    <>
      <OngletsLiens nom="Dossier" onglets={ONGLETS.map(([cle, libelle]) => ({ vers: adresse(cle), libelle, actif: pathname === adresse(cle), nombre: nombres[cle] }))} />
      <Box sx={{ display: 'grid', gap: 3, mt: 2, gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 320px' }, alignItems: 'start' }}>
        <Box sx={{ gridColumn: { md: 2 }, gridRow: { md: 1 } }}><QueFaire /></Box>
        <Stack sx={{ gap: 2, minWidth: 0 }}><Outlet /></Stack>
      </Box>
    </>
  );
}
