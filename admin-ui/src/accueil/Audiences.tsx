import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { Chargement } from '../commun/Chargement';
import { aujourdhui, pluriel, titreDuJour } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { useAudiences } from './requetes';

const JOURS = 4;
const DOSSIERS = 5;

/** Hearings of the next sixty days, those of today first. */
export function Audiences({ designe }: { designe: boolean }) {
  const { data, isPending, error } = useAudiences(designe);
  if (isPending) return <Chargement lignes={2} />;
  if (error) return <Panne erreur={error} />;
  const jours = [...Map.groupBy(data, ({ date }) => date)];
  return (
    <Panneau titre="Audiences">
      {jours[0]?.[0] === aujourdhui() ? null : <Typography variant="body2" color="textSecondary">Aucune audience aujourd’hui{jours.length === 0 ? ', ni dans les soixante jours' : ''}.</Typography>}
      {jours.slice(0, JOURS).map(([date, dossiers]) => (
        <Box key={date} sx={{ mt: 0.75 }}>
          <Typography variant="body2" component="h3" sx={{ fontWeight: 650 }}>{titreDuJour(date, aujourdhui())} <Typography component="span" variant="body2" color="textSecondary">({pluriel(dossiers.length, 'dossier')})</Typography></Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {dossiers.slice(0, DOSSIERS).map(({ numero, intitule }) => (
              <Typography component="li" variant="body2" noWrap key={numero} title={intitule}><Link component={LienRoute} to={`/dossiers/${numero}`} sx={{ fontWeight: 600 }}>{numero}</Link> {intitule}</Typography>
            ))}
            {dossiers.length > DOSSIERS ? <Typography component="li" variant="body2" color="textSecondary">et {pluriel(dossiers.length - DOSSIERS, 'autre')}</Typography> : null}
          </Box>
        </Box>
      ))}
      {jours.length > JOURS ? <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>et {pluriel(jours.length - JOURS, 'autre jour', 'autres jours')} d’audience dans les soixante jours.</Typography> : null}
    </Panneau>
  );
}
