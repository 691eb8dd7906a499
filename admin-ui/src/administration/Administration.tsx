import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as LienRoute, Outlet, useLocation } from 'react-router';
import { OngletsLiens } from '../commun/OngletsLiens';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';
import { fonctionDe } from '../session/fonction';
import { enumerer } from './mots';
import { CHAMBRES, nomDe } from '../commun/referentiel';

const PAGES: [string, string][] = [
  ['', 'Personnes'], ['designations', 'Désignations'], ['absences', 'Absences'], ['services', 'Services'], ['referentiels', 'Référentiels'], ['incidents', 'Incidents'], ['journal', 'Journal'],
];
const adresse = (cle: string) => (cle ? `/administration/${cle}` : '/administration');
const estIci = (cle: string, chemin: string) => (cle ? chemin.startsWith(adresse(cle)) : chemin === '/administration' || chemin.startsWith('/administration/personnes'));

function SansDroit() {
  return (
    <>
      <Titre onglet="Administration">Administration</Titre>
      <Typography sx={{ mt: 1, maxWidth: 640 }}>
        Cette page est ouverte aux administrateurs de la Cour et de ses chambres. Votre fonction ({fonctionDe(useMoi())}) n’y donne pas accès{'\u00a0'}: demandez à l’administrateur de votre service ce que vous vouliez y faire.
        Revenez à votre <Link component={LienRoute} to="/">boîte de travail</Link>.
      </Typography>
    </>
  );
}

function Place() {
  const { pathname, state } = useLocation();
  const { administre } = useMoi();
  const { fait } = (state ?? {}) as { fait?: string };
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Titre onglet="Administration">Administration</Titre>
        <Typography color="textSecondary">
          {administre ? `Vous administrez\u00a0: ${enumerer(administre.map((chambre) => nomDe(CHAMBRES, chambre)))}. Ce qui regarde toute la Cour relève de l’administration centrale.` : 'Vous administrez toute la Cour. Chaque changement est daté, motivé et consigné au journal.'}
        </Typography>
      </div>
      <OngletsLiens nom="Administration" onglets={PAGES.map(([cle, libelle]) => ({ vers: adresse(cle), libelle, actif: estIci(cle, pathname) }))} />
      <div>
        <div role="status">{fait ? <Alert severity="success" variant="outlined" sx={{ mb: 2 }}>{fait}</Alert> : null}</div>
        <Outlet />
      </div>
    </Stack>
  );
}

/** The place of those who keep the directory, the lists and the news of the service; who may not come in is told so. */
export default function Administration() {
  return useMoi().droits.includes('administrer:Annuaire') ? <Place /> : <SansDroit />;
}
