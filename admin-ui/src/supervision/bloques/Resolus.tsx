import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { Panneau } from '../../commun/Panneau';
import { instantLong } from '../commun/instants';
import { useBlocages } from '../requetes';
import { resolution } from './mots';

const MONTRES = 8;

/** The last ones to be solved, and by whom. */
export function Resolus() {
  const { lignes } = useBlocages(false).data ?? { lignes: [] };
  return (
    <Panneau titre="Derniers blocages levés">
      {lignes.length === 0 ? <Typography variant="body2" color="textSecondary">Aucun blocage n’a encore été levé.</Typography> : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {lignes.slice(0, MONTRES).map(({ id, numero, titre, closLe, resoluPar }) => (
            <Typography component="li" variant="body2" key={id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
              {numero ? <Link component={LienRoute} to={`/dossiers/${numero}`}>{numero}</Link> : 'Tous les dossiers'}{'\u00a0'}: {titre.toLowerCase()}, <Box component="span" sx={{ color: 'text.secondary' }}>{resolution(resoluPar)}{closLe ? ` le ${instantLong(closLe)}` : ''}</Box>
            </Typography>
          ))}
        </Box>
      )}
    </Panneau>
  );
}
