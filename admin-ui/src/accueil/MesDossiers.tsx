import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList } from 'react-admin';
import { Link as LienRoute } from 'react-router';
import type { DossierResume } from '../api-client/types';
import { Chargement } from '../commun/Chargement';
import { DateLimite } from '../commun/DateLimite';
import { pluriel } from '../commun/dates';
import { Panneau } from '../commun/Panneau';

/** The dossiers I am designated on, by stage, each with its next due date. */
export function MesDossiers() {
  const { data, isPending } = useGetList<DossierResume>('dossiers', { filter: { mien: true, clos: false }, pagination: { page: 1, perPage: 100 }, sort: { field: 'prochaineEcheance', order: 'ASC' } });
  if (isPending) return <Chargement />;
  const etapes = [...Map.groupBy(data ?? [], (dossier) => dossier.etapeTexte)];
  return (
    <Panneau titre="Mes dossiers par étape">
      {etapes.length === 0 ? <Typography color="textSecondary">Vous n’êtes désigné sur aucun dossier en cours.</Typography> : etapes.map(([etape, dossiers]) => (
        <Box key={etape} sx={{ mt: 1.5, '&:first-of-type': { mt: 0 } }}>
          <Typography variant="h3">{etape} <Typography component="span" color="textSecondary">({pluriel(dossiers.length, 'dossier')})</Typography></Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {dossiers.map((dossier) => (
              <Box component="li" key={dossier.id} sx={{ display: 'flex', gap: 1.5, py: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
                <Link component={LienRoute} to={`/dossiers/${dossier.numero}`} sx={{ fontWeight: 600 }}>{dossier.numero}</Link>
                <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 1, minWidth: 160 }}>{dossier.intitule}</Typography>
                {dossier.prochaineEcheance ? <DateLimite date={dossier.prochaineEcheance.alertePrudente} /> : null}
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Panneau>
  );
}
