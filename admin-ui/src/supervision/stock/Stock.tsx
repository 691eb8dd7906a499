import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { Chargement } from '../../commun/Chargement';
import { pluriel } from '../../commun/dates';
import { EtatVide } from '../../commun/EtatVide';
import { Panne } from '../../commun/Panne';
import { adresseComptes } from '../adresse';
import { Fraicheur } from '../commun/Fraicheur';
import { useEtapesNommees } from '../commun/useEtapesNommees';
import { useFacettes } from '../commun/useFacettes';
import { phraseFiltre } from '../dossiers/phrase';
import { useStockSupervise } from '../requetes';
import { Repartition } from './Repartition';

/** The stock in real time by chamber, matter, stage and age, each narrowing the others. */
export default function Stock() {
  const { portion, choisir, oter } = useFacettes();
  const etape = useEtapesNommees();
  const { data, isPending, error, refetch } = useStockSupervise(portion);
  if (isPending) return <Chargement lignes={8} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  const facettes = (['chambre', 'matiere', 'etape', 'age'] as const).filter((nom) => portion[nom] !== undefined);
  const libelle = (nom: (typeof facettes)[number]) => phraseFiltre({ [nom]: portion[nom], ...(nom === 'etape' && portion.procedure ? { procedure: portion.procedure } : {}) }, etape).replace(/^Dossiers /, '');
  const axes = [['Par chambre', data.parChambre, 'chambre'], ['Par âge', data.parAge, 'age'], ['Par étape', data.parEtape, 'etape'], ['Par matière', data.parMatiere, 'matiere']] as const;
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography sx={{ fontSize: '1.25rem', fontWeight: 650 }}><Link component={LienRoute} to={adresseComptes(data.filtre)}>{pluriel(data.total, 'dossier')}</Link> en cours</Typography>
        {facettes.map((nom) => <Chip key={nom} label={libelle(nom)} onDelete={() => oter(nom)} onClick={() => oter(nom)} aria-label={`Ne plus restreindre à\u00a0: ${libelle(nom)}`} />)}
        <Box sx={{ ml: { md: 'auto' } }}><Fraicheur calculeLe={data.calculeLe} /></Box>
      </Stack>
      <Typography variant="body2" color="textSecondary">Un nom restreint les autres répartitions{'\u00a0'}; un nombre ouvre ses dossiers{'\u00a0'}; les jours sont l’âge médian depuis l’entrée.</Typography>
      {data.total === 0 ? <EtatVide titre="Aucun dossier en cours ici">Ôtez une restriction pour élargir.</EtatVide> : (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
          {axes.map(([titre, figures, nom]) => <Repartition key={nom} titre={titre} figures={figures} choisie={portion[nom] !== undefined} choisir={choisir} />)}
        </Box>
      )}
    </Stack>
  );
}
