import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { Chargement } from '../commun/Chargement';
import { Panne } from '../commun/Panne';
import { useMoi } from '../session/ContexteMoi';
import { BarreLot } from './BarreLot';
import { actifs, enRequete, useFiltres } from './filtres';
import { grouper, type Onglet } from './grouper';
import { JourTaches } from './JourTaches';
import { RienIci } from './RienIci';
import { useTaches } from './requetes';
import { SelectionTaches, useSelection } from './selection';
import { useLignesAuClavier } from './useLignesAuClavier';

/** Tasks of one tab, a block a day, a group a kind; some or all may be chosen to be done at once. */
export function ListeTaches({ onglet, miennes, enRetard }: { onglet: Onglet; miennes: boolean; enRetard: number }) {
  const { id } = useMoi();
  const [filtres] = useFiltres();
  const { data, isPending, error, refetch } = useTaches(onglet, miennes, enRequete(filtres, id));
  const liste = useRef<HTMLDivElement>(null);
  const selection = useSelection(data?.taches ?? []);
  useLignesAuClavier(liste);
  if (isPending) return <Chargement />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  if (data.taches.length === 0) return <RienIci onglet={onglet} miennes={miennes} enRetard={enRetard} filtree={actifs(filtres) > 0} />;
  return (
    <SelectionTaches.Provider value={selection}>
      <Stack ref={liste} sx={{ gap: 0.75 }}>
        {grouper(data.taches).map((jour) => <JourTaches key={jour.cle} jour={jour} onglet={onglet} />)}
        {data.total > data.taches.length ? <Typography variant="body2" color="textSecondary">Les {data.taches.length} premières sur {data.total}{'\u00a0'}: filtrez par genre pour voir les suivantes.</Typography> : null}
      </Stack>
      <BarreLot />
    </SelectionTaches.Provider>
  );
}
