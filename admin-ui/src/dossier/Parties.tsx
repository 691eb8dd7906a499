import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Partie } from '../api-client/types';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { DEMEURES, ROLES_PARTIE, nomDe } from '../commun/referentiel';
import { useDossierCourant } from './ContexteDossier';

const conseilDe = ({ conseil, dispensee }: Partie) =>
  conseil ? `${conseil.nom}, constitué depuis le ${dateLongue(conseil.depuis)}` : dispensee ? 'dispensée du ministère d’avocat' : 'aucun avocat constitué';

/** Who is in the case, where they live (distance extends limits) and who stands for them. */
export default function Parties() {
  const { parties } = useDossierCourant();
  return (
    <Stack sx={{ gap: 2 }}>
      {Object.entries(ROLES_PARTIE).map(([role, libelle]) => {
        const concernees = parties.filter((partie) => partie.role === role);
        return concernees.length === 0 ? null : (
          <Panneau key={role} titre={concernees.length > 1 ? `${libelle}s` : libelle}>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {concernees.map((partie) => (
                <Box component="li" key={partie.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
                  <Typography sx={{ fontWeight: 600 }}>{partie.nom}</Typography>
                  <Typography variant="body2" color="textSecondary">{nomDe(DEMEURES, partie.demeure)}{'\u00a0'}; {conseilDe(partie)}.</Typography>
                </Box>
              ))}
            </Box>
          </Panneau>
        );
      })}
    </Stack>
  );
}
