import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { Link as LienRoute, useSearchParams } from 'react-router';
import { aujourdhui, dateAvecJour } from '../commun/dates';
import { OngletsLiens } from '../commun/OngletsLiens';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';
import { BarreFiltres } from './BarreFiltres';
import type { Onglet } from './grouper';
import { ListeTaches } from './ListeTaches';
import { DossiersDuCabinet, MesDossiers } from './MesDossiers';
import { vueAccueil } from './parRole';
import { Remplacements } from './Remplacements';
import { useComptes, type CompteTaches } from './requetes';

const Cote = lazy(() => import('./Cote'));

const ONGLETS: { cle: Onglet; libelle: string }[] = [
  { cle: 'a-faire', libelle: 'À faire' },
  { cle: 'a-suivre', libelle: 'À suivre' },
  { cle: 'en-retard', libelle: 'En retard' },
  { cle: 'fait', libelle: 'Fait' },
];

const total = (comptes: CompteTaches[] | undefined, onglet: Onglet) =>
  comptes?.filter(({ vue }) => vue === onglet).reduce((somme, { nombre }) => somme + nombre, 0);

/** The inbox: what, by when, why, and the button that does it. */
export default function Accueil() {
  const moi = useMoi();
  const vue = vueAccueil(moi.roles);
  const [recherche] = useSearchParams();
  const onglet = ONGLETS.find(({ cle }) => cle === recherche.get('onglet'))?.cle ?? vue.onglet;
  const aDesTaches = moi.droits.includes('lister:Tache');
  const comptes = useComptes(!vue.toutes, aDesTaches).data;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <div>
        <Titre onglet="Boîte de travail">Boîte de travail</Titre>
        <Typography color="textSecondary">{dateAvecJour(aujourdhui()).replace(/^./, (c) => c.toUpperCase())}. {vue.phrase}</Typography>
      </div>
      {aDesTaches ? (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 292px' }, alignItems: 'start' }}>
          <Stack sx={{ gap: 1, minWidth: 0 }}>
            <Remplacements />
            <OngletsLiens
              nom="Tâches"
              onglets={ONGLETS.map(({ cle, libelle }) => ({ vers: `/?onglet=${cle}`, libelle, actif: cle === onglet, nombre: total(comptes, cle), alerte: cle === 'en-retard' }))}
            />
            <BarreFiltres comptes={comptes ?? []} onglet={onglet} toutesChambres={vue.toutes === true || !moi.chambre} />
            <ListeTaches key={onglet} onglet={onglet} miennes={!vue.toutes} enRetard={total(comptes, 'en-retard') ?? 0} />
            {vue.mesDossiers ? <MesDossiers /> : null}
          </Stack>
          <Suspense fallback={null}><Cote vue={vue} comptes={comptes ?? []} /></Suspense>
        </Box>
      ) : moi.droits.includes('lister:Dossier') ? <DossiersDuCabinet /> : <Typography><Link component={LienRoute} to="/administration">Administrer les personnes, les services et les référentiels</Link></Typography>}
    </Stack>
  );
}
