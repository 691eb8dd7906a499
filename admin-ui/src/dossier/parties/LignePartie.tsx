import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Partie } from '../../api-client/types';
import { dateLongue } from '../../commun/dates';
import { DEMEURES, nomDe } from '../../commun/referentiel';

const conseilDe = ({ conseil, dispensee }: Partie) =>
  conseil ? `${conseil.nom}, constitué depuis le ${dateLongue(conseil.depuis)}` : dispensee ? 'dispensée du ministère d’avocat' : 'aucun avocat constitué';

interface Props { partie: Partie; identifiants: string[]; ailleurs?: ((partie: Partie) => void) | undefined }

/** One party: where she lives, who stands for her, and the way to her other dossiers for who may follow it. */
export function LignePartie({ partie, identifiants, ailleurs }: Props) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{partie.nom}</Typography>
        <Typography variant="body2" color="textSecondary">{nomDe(DEMEURES, partie.demeure)}{partie.adresse ? ` (${partie.adresse})` : ''}{'\u00a0'}; {conseilDe(partie)}.{identifiants.length > 0 ? ` ${identifiants.join(', ')}.` : ''}</Typography>
      </Box>
      {ailleurs ? <Button size="small" onClick={() => ailleurs(partie)} aria-label={`${partie.nom}\u00a0: ses autres dossiers`}>{partie.personne ? 'Corriger partout' : 'Autres dossiers'}</Button> : null}
    </Box>
  );
}
