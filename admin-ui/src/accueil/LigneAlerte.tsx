import Check from '@mui/icons-material/Check';
import Info from '@mui/icons-material/InfoOutlined';
import NotificationImportant from '@mui/icons-material/NotificationImportantOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { useAcquitter } from '../api-client/requetes';
import type { AlerteSituee } from '../api-client/types';
import { dateCourte, pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { OBJETS } from './alertes';
import { MenuTache } from './MenuTache';

const NOMMES = 3;

/** What is told, about what, since when and on what ground; acknowledged at once, here. */
export function LigneAlerte({ alertes, acquitterToutes }: { alertes: AlerteSituee[]; acquitterToutes: (alertes: AlerteSituee[]) => void }) {
  const acquitter = useAcquitter();
  const [premiere] = alertes;
  if (!premiere) return null;
  const { genre, objet, texte, depuis, article, numero } = premiere;
  const seule = alertes.length === 1;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, py: 0.5, borderTop: 1, borderColor: 'divider', alignItems: 'flex-start', '&:first-of-type': { borderTop: 0 } }}>
      {genre === 'tache' ? <NotificationImportant titleAccess="Tâche" sx={{ color: 'warning.main', fontSize: 18, mt: 0.25 }} /> : <Info titleAccess="Information" sx={{ color: 'primary.main', fontSize: 18, mt: 0.25 }} />}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" title={texte} sx={{ lineHeight: 1.35, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>{texte}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ fontSize: '0.8125rem' }}>
          {OBJETS[objet]}{'\u00a0'}: {alertes.slice(0, NOMMES).map((alerte, rang) => <span key={alerte.id}>{rang > 0 ? ', ' : ''}<Link component={LienRoute} to={`/dossiers/${alerte.numero}`} sx={{ whiteSpace: 'nowrap' }}>{alerte.numero}</Link></span>)}
          {alertes.length > NOMMES ? ` et ${pluriel(alertes.length - NOMMES, 'autre')}` : ''}{seule ? `, depuis le ${dateCourte(depuis)}` : ''}{article ? `, ${article}` : ''}
        </Typography>
        {acquitter.error ? <Panne erreur={acquitter.error} /> : null}
      </Box>
      {genre === 'tache' && seule ? <MenuTache tache={{ numero }} /> : null}
      <Tooltip title={seule ? 'Acquitter' : `Acquitter les ${alertes.length}`}>
        <IconButton size="small" disabled={acquitter.isPending} aria-label={seule ? `Acquitter l’alerte du dossier ${numero}` : `Acquitter les ${alertes.length} alertes : ${texte}`} onClick={() => (seule ? acquitter.mutate(premiere) : acquitterToutes(alertes))}><Check fontSize="small" /></IconButton>
      </Tooltip>
    </Box>
  );
}
