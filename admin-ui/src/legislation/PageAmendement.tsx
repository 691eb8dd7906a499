import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router';
import { Chargement } from '../commun/Chargement';
import { instantLong, pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Decider } from './Decider';
import { changementEnMots } from './enMots';
import { EtatAmendement } from './EtatAmendement';
import { ListeEffets } from './ListeEffets';
import { useAmendement, useTables } from './requetes';
import type { Amendement } from './types';

function Diffusion({ statut, diffusion, impact }: Amendement) {
  if (statut !== 'approuve' && statut !== 'retire') return null;
  if (diffusion?.fini) {
    return (
      <Alert severity={diffusion.refuses.length > 0 ? 'warning' : 'success'} variant="outlined">
        Les dossiers en cours ont été prévenus{'\u00a0'}: {pluriel(diffusion.examines, 'dossier examiné', 'dossiers examinés')}, {pluriel(diffusion.deplaces, 'dossier déplacé', 'dossiers déplacés')}.
        {diffusion.refuses.length > 0 ? ` Clos entre-temps ou empêchés\u00a0: ${diffusion.refuses.join(', ')}.` : ''}
      </Alert>
    );
  }
  const part = impact && impact.examines > 0 ? (100 * (diffusion?.examines ?? 0)) / impact.examines : undefined;
  return (
    <div role="status">
      <Typography variant="body2" sx={{ mb: 0.5 }}>Les dossiers en cours sont prévenus{'\u00a0'}: {diffusion?.examines ?? 0} sur {impact?.examines ?? '…'}.</Typography>
      <LinearProgress aria-label="Dossiers prévenus" {...(part === undefined ? {} : { variant: 'determinate', value: Math.min(100, part) })} />
    </div>
  );
}

/** One amendment: what it changes, what it does to the stock, and who decides. */
export default function PageAmendement() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useAmendement(id);
  const tables = useTables();
  if (isPending) return <Chargement lignes={5} />;
  if (error) return <Panne erreur={error} reessayer={() => void refetch()} />;
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h2">Modification du droit</Typography><EtatAmendement statut={data.statut} />
        </Stack>
        {data.changements.map((changement) => <Typography key={JSON.stringify(changement)} sx={{ mt: 0.5, fontWeight: 600 }}>{changementEnMots(changement, tables)}</Typography>)}
        <Typography variant="body2" color="textSecondary">{data.motif}</Typography>
        <Typography variant="body2" color="textSecondary">
          Rédigée par {data.noms[data.redigePar]}, le {instantLong(data.redigeLe)}.
          {data.approuvePar && data.approuveLe ? ` Approuvée par ${data.noms[data.approuvePar]}, le ${instantLong(data.approuveLe)}.` : ''}
          {data.retirePar && data.retireLe ? ` Retirée par ${data.noms[data.retirePar]}, le ${instantLong(data.retireLe)}\u00a0: ${data.motifRetrait ?? ''}.` : ''}
        </Typography>
      </div>
      <Diffusion {...data} />
      <ListeEffets amendement={data} />
      <Decider amendement={data} />
    </Stack>
  );
}
