import OpenInNew from '@mui/icons-material/OpenInNew';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { minuscule } from '../../commun/minuscule';
import { CHAMBRES } from '../../commun/referentiel';
import { dureeDepuis, instantLong } from '../commun/instants';
import type { Blocage } from '../types';

/** One blocked pourvoi: why, since when, and the way to what sets it going again. */
export function LigneBlocage({ blocage, maintenant }: { blocage: Blocage; maintenant: string }) {
  const { id, numero, raison, ouvertLe, chambre, remedes, interventions, lienMoteur } = blocage;
  const proposee = interventions.find(({ etat }) => etat === 'proposee');
  const nom = numero ? `du dossier ${numero}` : 'général';
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, py: 1.25, borderTop: 1, borderColor: 'divider', flexWrap: { xs: 'wrap', md: 'nowrap' }, alignItems: 'flex-start', '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ flex: 1, minWidth: 220 }}>
        <Typography sx={{ fontWeight: 600 }}>{numero ? <Link component={LienRoute} to={`/dossiers/${numero}`}>{numero}</Link> : 'Tous les dossiers'}</Typography>
        <Typography variant="body2">{raison}</Typography>
        <Typography variant="body2" color="textSecondary">
          Depuis {dureeDepuis(ouvertLe, maintenant)} (<time dateTime={ouvertLe}>{instantLong(ouvertLe)}</time>){chambre ? `, ${minuscule(CHAMBRES[chambre] ?? chambre)}` : ''}
          {numero ? <>{' · '}<Link component={LienRoute} to={`/dossiers/${numero}/historique`} aria-label={`Historique du dossier ${numero}`}>Historique</Link></> : null}
          {lienMoteur ? <>{' · '}<Link href={lienMoteur} target="_blank" rel="noreferrer" aria-label={`Dossier ${numero ?? ''} dans le moteur (nouvel onglet)`}>Moteur<OpenInNew aria-hidden sx={{ fontSize: 13, ml: 0.25, verticalAlign: 'middle' }} /></Link></> : null}
        </Typography>
      </Box>
      <Button component={LienRoute} to={`/supervision/bloques/${encodeURIComponent(id)}`} variant="outlined" size="small" sx={{ whiteSpace: 'nowrap' }} aria-label={`${proposee ? 'Voir la proposition' : (remedes[0]?.bouton ?? 'Voir')}, blocage ${nom}`}>
        {proposee ? 'Voir la proposition' : (remedes[0]?.bouton ?? 'Voir')}
      </Button>
    </Box>
  );
}
