import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useReferentiels } from '../../api-client/requetes';
import { Panne } from '../../commun/Panne';
import { Puce } from '../../commun/Puce';
import { useMoi } from '../../session/ContexteMoi';
import { instantLong } from '../commun/instants';
import { useConfirmation } from '../requetes';
import type { Intervention } from '../types';
import { etatIntervention, nomPersonne } from './mots';

const TONS = { proposee: 'bientot', faite: 'soldee', echouee: 'retard' } as const;

/** What was done or proposed about a blocage; who did not propose it may confirm. */
export function ListeInterventions({ interventions }: { interventions: Intervention[] }) {
  const { personnes } = useReferentiels();
  const moi = useMoi();
  const confirmer = useConfirmation();
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {interventions.map(({ id, bouton, etat, motif, par, le, confirmeePar, faiteLe, effets }) => (
          <Box component="li" key={id} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <Typography sx={{ fontWeight: 600, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>{bouton} <Puce ton={TONS[etat]}>{etatIntervention(etat)}</Puce></Typography>
            <Typography variant="body2" color="textSecondary">
              Demandé par {nomPersonne(par, personnes)} le {instantLong(le)}. Motif{'\u00a0'}: {motif}.{confirmeePar ? ` Confirmé par ${nomPersonne(confirmeePar, personnes)}.` : ''}{faiteLe ? ` Fait le ${instantLong(faiteLe)}.` : ''}
            </Typography>
            {effets.map((effet) => <Typography variant="body2" key={effet}>{effet}</Typography>)}
            {etat !== 'proposee' ? null : par === moi.id
              ? <Typography variant="body2">Une autre personne que vous doit confirmer{'\u00a0'}: la proposition lui apparaît dans «{'\u00a0'}Bloqués{'\u00a0'}».</Typography>
              : <Button variant="contained" size="small" sx={{ mt: 1 }} disabled={confirmer.isPending} onClick={() => confirmer.mutate(id)}>Confirmer{'\u00a0'}: {bouton.toLowerCase()}</Button>}
          </Box>
        ))}
      </Box>
      {confirmer.error ? <Panne erreur={confirmer.error} /> : null}
    </>
  );
}
