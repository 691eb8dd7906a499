import Box from '@mui/material/Box';
import { pluriel } from '../../commun/dates';
import { adresseComptes } from '../adresse';
import { secondes } from '../commun/instants';
import { Tuile } from '../commun/Tuile';
import { useBlocages, useEcarts, useFlux, useStockSupervise, useVeille } from '../requetes';
import type { Portion } from '../types';

/** The few figures one opens the page for, each leading to what it counts. */
export function Reperes({ portion }: { portion: Portion }) {
  const stock = useStockSupervise(portion).data;
  const [avant, mois] = useFlux({ ...portion, pas: 'mois' }).data?.periodes.slice(-2) ?? [];
  const [bloques, veille, ecarts] = [useBlocages(true).data, useVeille().data, useEcarts().data];
  const attente = '…';
  return (
    <Box component="ul" aria-label="Repères" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fit, minmax(135px, 1fr))' }}>
      <Tuile titre="Dossiers en cours" valeur={stock?.total ?? attente} note={stock ? `dans ${pluriel(stock.parChambre.filter(({ cle }) => cle !== 'sans').length, 'chambre')}` : null} vers={adresseComptes(stock?.filtre ?? { enCours: true })} />
      <Tuile titre="Entrées du mois" valeur={mois?.entrees ?? attente} note={avant ? `${avant.entrees} le mois dernier` : null} vers={adresseComptes(mois?.filtres.entrees ?? {})} />
      <Tuile titre="Sorties du mois" valeur={mois?.sorties ?? attente} note={avant ? `${avant.sorties} le mois dernier` : null} vers={adresseComptes(mois?.filtres.sorties ?? {})} />
      <Tuile titre="Dossiers bloqués" valeur={bloques?.total ?? attente} alerte={(bloques?.total ?? 0) > 0 || veille?.active === false} note={veille?.calculeLe ? (veille.active ? `vérifié à ${secondes(veille.calculeLe)}` : 'la veille s’est tue') : null} vers="/supervision/bloques" />
      <Tuile titre="Moteur et registre" valeur={ecarts ? ecarts.dossiers.length : attente} alerte={(ecarts?.dossiers.length ?? 0) > 0} note={ecarts ? `en désaccord\u00a0; ${ecarts.moteur} dans le moteur, ${ecarts.registre} au registre` : null} vers="/supervision/bloques#ecarts" />
    </Box>
  );
}
