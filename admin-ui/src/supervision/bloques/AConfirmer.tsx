import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { useReferentiels } from '../../api-client/requetes';
import { Panneau } from '../../commun/Panneau';
import { instantLong } from '../commun/instants';
import { useInterventions } from '../requetes';
import { nomPersonne } from './mots';

/** What others proposed and one may confirm: nothing is done before that. */
export function AConfirmer() {
  const { personnes } = useReferentiels();
  const { lignes } = useInterventions({ aConfirmer: true }).data ?? { lignes: [] };
  if (lignes.length === 0) return null;
  return (
    <Panneau titre={`Remèdes qui attendent votre confirmation (${lignes.length})`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lignes.map(({ id, blocage, numero, bouton, motif, par, le }) => (
          <Box component="li" key={id} sx={{ display: 'flex', gap: 1.5, py: 1, alignItems: 'center', flexWrap: 'wrap', borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <Box sx={{ flex: 1, minWidth: 220 }}>
              <Typography><strong>{bouton}</strong>{numero ? <>, dossier <Link component={LienRoute} to={`/dossiers/${numero}`}>{numero}</Link></> : null}</Typography>
              <Typography variant="body2" color="textSecondary">Proposé par {nomPersonne(par, personnes)} le {instantLong(le)}. Motif{'\u00a0'}: {motif}.</Typography>
            </Box>
            <Button component={LienRoute} to={`/supervision/bloques/${encodeURIComponent(blocage)}`} variant="contained" size="small" aria-label={`Examiner la proposition, dossier ${numero ?? ''}`}>Examiner et confirmer</Button>
          </Box>
        ))}
      </Box>
    </Panneau>
  );
}
