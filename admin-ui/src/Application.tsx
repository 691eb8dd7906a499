import { QueryClient } from '@tanstack/react-query';
import { AdminContext, CoreAdminUI, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import CssBaseline from '@mui/material/CssBaseline';
import { lazy, Suspense, type ComponentType } from 'react';
import { BrowserRouter, Route } from 'react-router-dom';
import Accueil from './accueil/Accueil';
import { dataProvider } from './api-client/dataProvider';
import { ErreurApi } from './api-client/erreur';
import type { Moi } from './api-client/types';
import { Cadre } from './cadre/Cadre';
import { PageInconnue } from './cadre/PageInconnue';
import { Chargement } from './commun/Chargement';
import { i18nProvider } from './i18n';
import { creerAuthProvider } from './session/authProvider';
import { FournisseurMoi } from './session/ContexteMoi';
import type { Habillage } from './theme';
import { ContexteHabillage } from './theme/ContexteHabillage';

export { choisirHabillage } from './theme';

const differee = (charger: () => Promise<{ default: ComponentType }>) => {
  const Page = lazy(charger);
  return <Suspense fallback={<Chargement lignes={8} />}><Page /></Suspense>;
};

const Attente = () => <Chargement lignes={8} />;

/** Theme and choices of display are kept on this workstation. */
const preferences = localStorageStore('1', 'diligence');

/** An answer that will not change is not asked again; a silence is, twice. */
const requetes = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: (essais, erreur) => essais < 2 && !(erreur instanceof ErreurApi && erreur.status < 500) } },
});

export function Application({ moi, habillage }: { moi: Moi; habillage: Habillage }) {
  return (
    <ContexteHabillage.Provider value={habillage}>
      <FournisseurMoi value={moi}>
        <BrowserRouter>
          <AdminContext dataProvider={dataProvider} authProvider={creerAuthProvider(moi)} i18nProvider={i18nProvider} queryClient={requetes} store={preferences} theme={habillage.clair} darkTheme={habillage.sombre} defaultTheme="light">
            <CssBaseline enableColorScheme />
            <CoreAdminUI layout={Cadre} dashboard={Accueil} loading={Attente} catchAll={PageInconnue} disableTelemetry title="Diligence">
              <Resource name="dossiers" list={differee(() => import('./dossiers/ListeDossiers'))}>
                <Route path="nouveau" element={differee(() => import('./depot/PageDepot'))} />
                <Route path=":numero" element={differee(() => import('./dossier/PageDossier'))}>
                  <Route element={differee(() => import('./dossier/OngletsDossier'))}>
                    <Route index element={differee(() => import('./dossier/Synthese'))} />
                    <Route path="echeances" element={differee(() => import('./dossier/Echeances'))} />
                    <Route path="parties" element={differee(() => import('./dossier/Parties'))} />
                    <Route path="actes" element={differee(() => import('./dossier/Actes'))} />
                    <Route path="pieces" element={differee(() => import('./dossier/Pieces'))} />
                    <Route path="instruction" element={differee(() => import('./dossier/Instruction'))} />
                    <Route path="audience" element={differee(() => import('./dossier/Audience'))} />
                    <Route path="decision" element={differee(() => import('./dossier/Decision'))} />
                    <Route path="historique" element={differee(() => import('./dossier/Historique'))} />
                  </Route>
                  <Route path="acte/:nom" element={differee(() => import('./actes/PageActe'))} />
                </Route>
              </Resource>
              <CustomRoutes><Route path="/absences" element={differee(() => import('./administration/absences/MesAbsences'))} /></CustomRoutes>
              <CustomRoutes><Route path="/mesures" element={differee(() => import('./mesures/Mesures'))} /></CustomRoutes>
              <CustomRoutes>
                <Route path="/droit" element={differee(() => import('./legislation/Droit'))}>
                  <Route index element={differee(() => import('./legislation/ListeRegles'))} />
                  <Route path="modifications" element={differee(() => import('./legislation/Modifications'))} />
                  <Route path="modifications/nouvelle" element={differee(() => import('./legislation/Rediger'))} />
                  <Route path="modifications/:id" element={differee(() => import('./legislation/PageAmendement'))} />
                </Route>
              </CustomRoutes>
              <CustomRoutes><Route path="/calculateur" element={differee(() => import('./calculateur/Calculateur'))} /></CustomRoutes>
              <CustomRoutes><Route path="/supervision/*" element={differee(() => import('./supervision/Supervision'))} /></CustomRoutes>
              <CustomRoutes>
                <Route path="/administration" element={differee(() => import('./administration/Administration'))}>
                  <Route index element={differee(() => import('./administration/personnes/ListePersonnes'))} />
                  <Route path="personnes/nouvelle" element={differee(() => import('./administration/personnes/NouvellePersonne'))} />
                  <Route path="personnes/:id" element={differee(() => import('./administration/personnes/PagePersonne'))} />
                  <Route path="designations" element={differee(() => import('./administration/designations/Designations'))} />
                  <Route path="absences" element={differee(() => import('./administration/absences/Absences'))} />
                  <Route path="services" element={differee(() => import('./administration/services/Services'))} />
                  <Route path="referentiels/:genre?" element={differee(() => import('./administration/referentiels/Referentiels'))} />
                  <Route path="journal" element={differee(() => import('./administration/journal/Journal'))} />
                  <Route path="incidents" element={differee(() => import('./incidents/PageIncidents'))} />
                </Route>
              </CustomRoutes>
            </CoreAdminUI>
          </AdminContext>
        </BrowserRouter>
      </FournisseurMoi>
    </ContexteHabillage.Provider>
  );
}
