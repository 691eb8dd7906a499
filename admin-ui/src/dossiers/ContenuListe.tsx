import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useListContext } from 'react-admin';
import type { DossierResume } from '../api-client/types';
import { Chargement } from '../commun/Chargement';
import { pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { useMoi } from '../session/ContexteMoi';
import { Nouveaux } from './direct/Nouveaux';
import { useListeVivante } from './direct/useListeVivante';
import { Exporter } from './export/Exporter';
import { BarreFiltres } from './filtres/BarreFiltres';
import { useNoms } from './filtres/useNoms';
import { ListeVide } from './ListeVide';
import { Pages } from './Pages';
import { BarreSelection } from './selection/BarreSelection';
import { MenuColonnes } from './tableau/MenuColonnes';
import { Tableau } from './tableau/Tableau';
import { OngletsVues } from './vues/OngletsVues';
import { useVuesListe } from './vues/useVuesListe';

/** Views, search and filters, then the lines. */
export function ContenuListe() {
  const { isPending, error, refetch, total } = useListContext<DossierResume>();
  const { droits } = useMoi();
  const vues = useVuesListe();
  const { lignes, nouveaux, afficher } = useListeVivante();
  const { procedures } = useNoms();
  const { colonnes, choisirColonnes, preferences, changer, reglages } = vues;
  const densite = preferences.densite ?? 'aeree';
  return (
    <Stack sx={{ gap: 1.5 }}>
      <OngletsVues vues={vues} />
      <BarreFiltres actions={(
        <>
          <MenuColonnes colonnes={colonnes} changer={choisirColonnes} densite={densite} changerDensite={(choisie) => changer({ densite: choisie })} />
          {droits.includes('exporter:Dossier') ? <Exporter reglages={reglages} /> : null}
        </>
      )} />
      {error ? <Panne erreur={error} reessayer={() => void refetch()} /> : isPending ? <Chargement lignes={10} /> : (
        <>
          <Stack direction="row" sx={{ alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
            <Typography role="status" variant="body2" color="textSecondary">{pluriel(total ?? 0, 'dossier')}</Typography>
            <Nouveaux nombre={nouveaux} afficher={afficher} />
          </Stack>
          {lignes.length === 0 ? <ListeVide /> : <Tableau lignes={lignes} colonnes={colonnes} densite={densite} procedures={procedures} selectionnable={droits.includes('agir:Dossier')} />}
          <Pages />
          <BarreSelection intitules={new Map(lignes.map(({ dossier }) => [dossier.numero, dossier.intitule]))} />
        </>
      )}
    </Stack>
  );
}
