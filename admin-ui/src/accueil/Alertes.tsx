import Info from '@mui/icons-material/InfoOutlined';
import NotificationImportant from '@mui/icons-material/NotificationImportantOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { useAcquitter, useAlertes } from '../api-client/requetes';
import { Chargement } from '../commun/Chargement';
import { dateCourte, pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';

const MONTREES = 6;

/** Alerts addressed to me and not yet acknowledged. */
export function Alertes() {
  const { data, isPending, error } = useAlertes();
  const acquitter = useAcquitter();
  const reste = (data?.length ?? 0) - MONTREES;
  return (
    <Panneau titre="Alertes">
      {isPending ? <Chargement lignes={2} /> : error ? <Panne erreur={error} /> : data.length === 0 ? <Typography variant="body2" color="textSecondary">Aucune alerte à acquitter.</Typography> : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {data.slice(0, MONTREES).map((alerte) => (
            <Box component="li" key={alerte.id} sx={{ display: 'flex', gap: 1, py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
              {alerte.genre === 'tache' ? <NotificationImportant titleAccess="Tâche" sx={{ color: 'warning.main', fontSize: 20 }} /> : <Info titleAccess="Information" sx={{ color: 'primary.main', fontSize: 20 }} />}
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Typography variant="body2">{alerte.texte}</Typography>
                <Typography variant="body2" color="textSecondary">
                  <Link component={LienRoute} to={`/dossiers/${alerte.numero}`}>{alerte.numero}</Link>, depuis le {dateCourte(alerte.depuis)}
                </Typography>
              </Box>
              <Button size="small" onClick={() => acquitter.mutate(alerte)} disabled={acquitter.isPending} aria-label={`Acquitter l’alerte du pourvoi ${alerte.numero}`}>Acquitter</Button>
            </Box>
          ))}
        </Box>
      )}
      {reste > 0 ? <Typography variant="body2" color="textSecondary">et {pluriel(reste, 'autre')}.</Typography> : null}
      {acquitter.error ? <Panne erreur={acquitter.error} /> : null}
    </Panneau>
  );
}
