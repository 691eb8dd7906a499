import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useSearchParams } from 'react-router';
import { useCompteursTaches } from '../api-client/requetes';
import { aujourdhui, dateAvecJour } from '../commun/dates';
import { OngletsLiens } from '../commun/OngletsLiens';
import { Titre } from '../commun/Titre';
import { useMoi } from '../session/ContexteMoi';
import { Alertes } from './Alertes';
import type { Onglet } from './grouper';
import { ListeTaches } from './ListeTaches';
import { MesDossiers } from './MesDossiers';
import { vueAccueil } from './parRole';
import { Stock } from './Stock';

const ONGLETS: { cle: Onglet; libelle: string }[] = [
  { cle: 'a-faire', libelle: 'À faire' },
  { cle: 'a-suivre', libelle: 'À suivre' },
  { cle: 'en-retard', libelle: 'En retard' },
  { cle: 'fait', libelle: 'Fait' },
];

/** The inbox: what, by when, why, and the button that does it. */
export default function Accueil() {
  const moi = useMoi();
  const vue = vueAccueil(moi.roles);
  const [recherche] = useSearchParams();
  const onglet = ONGLETS.find(({ cle }) => cle === recherche.get('onglet'))?.cle ?? vue.onglet;
  const compteurs = useCompteursTaches(ONGLETS.map(({ cle }) => cle), !vue.toutes);
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Titre onglet="Boîte de travail">Boîte de travail</Titre>
        <Typography color="textSecondary">{dateAvecJour(aujourdhui()).replace(/^./, (c) => c.toUpperCase())}. {vue.phrase}</Typography>
      </div>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 330px' }, alignItems: 'start' }}>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <OngletsLiens
            nom="Tâches"
            onglets={ONGLETS.map(({ cle, libelle }) => ({ vers: `/?onglet=${cle}`, libelle, actif: cle === onglet, nombre: compteurs?.[cle], alerte: cle === 'en-retard' }))}
          />
          <ListeTaches onglet={onglet} miennes={!vue.toutes} enRetard={compteurs?.['en-retard'] ?? 0} />
          {vue.mesDossiers ? <MesDossiers /> : null}
        </Stack>
        <Stack sx={{ gap: 2 }}>
          <Alertes />
          <Stock />
        </Stack>
      </Box>
    </Stack>
  );
}
