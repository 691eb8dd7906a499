import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Panneau } from '../commun/Panneau';
import { comparaison, enClics, enDuree, fois, type Bilan } from './dire';

type Grandeur = 'clics' | 'duree';
const lire = (mesure: Grandeur, bilan: { clicsMoyens: number; dureeMediane: number | null }) => (mesure === 'clics' ? bilan.clicsMoyens : (bilan.dureeMediane ?? 0));

interface Props { titre: string; lignes: { nom: string; bilan: Bilan }[]; mesure: Grandeur }

/** One line each: a bar for now, a mark for the baseline, and the same in words. */
export function LignesMesures({ titre, lignes, mesure }: Props) {
  if (lignes.length === 0) return null;
  const maximum = Math.max(1, ...lignes.flatMap(({ bilan }) => [lire(mesure, bilan), bilan.reference ? lire(mesure, bilan.reference) : 0]));
  return (
    <Panneau titre={titre}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lignes.map(({ nom, bilan }) => (
          <Box component="li" key={bilan.diligence} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 160px minmax(0, 1fr)' }, columnGap: 2, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <Typography variant="body2"><Box component="span" sx={{ fontWeight: 600 }}>{nom}</Box> <Typography component="span" variant="body2" color="textSecondary">({fois(bilan.nombre)})</Typography></Typography>
            <Box aria-hidden sx={{ position: 'relative', height: 10, borderRadius: 1, bgcolor: 'divider' }}>
              <Box sx={{ height: 10, borderRadius: 1, bgcolor: 'primary.main', width: `${(100 * lire(mesure, bilan)) / maximum}%` }} />
              {bilan.reference ? <Box sx={{ position: 'absolute', top: -3, height: 16, width: 3, bgcolor: 'warning.main', left: `calc(${(100 * lire(mesure, bilan.reference)) / maximum}% - 1px)` }} /> : null}
            </Box>
            <Typography variant="body2">
              {mesure === 'clics' ? <>{enClics(bilan.clicsMoyens)}, {comparaison(bilan)}{'\u00a0'}; attente {enDuree(bilan.dureeMediane)}</> : <>{enDuree(bilan.dureeMediane)}{bilan.reference ? ` ; référence : ${enDuree(bilan.reference.dureeMediane)}` : ', pas encore de référence'}</>}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panneau>
  );
}
