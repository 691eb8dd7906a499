import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { useStock } from '../api-client/requetes';
import { Chargement } from '../commun/Chargement';
import { heure, pluriel } from '../commun/dates';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { CHAMBRES, nomDe } from '../commun/referentiel';
import { adresseListe } from '../dossiers/adresse';
import { useMoi } from '../session/ContexteMoi';

/** The stock of my chamber by stage; each figure leads to its list and says how fresh it is. */
export function Stock() {
  const { chambre } = useMoi();
  const { data, isPending, error } = useStock(chambre);
  if (isPending) return <Chargement lignes={4} />;
  if (error) return <Panne erreur={error} />;
  const plusFournie = Math.max(1, ...data.etapes.map(({ nombre }) => nombre));
  return (
    <Panneau titre={chambre ? 'Stock de la chambre' : 'Stock de la Cour'}>
      <Typography variant="body2" color="textSecondary">
        {chambre ? `${nomDe(CHAMBRES, chambre)}\u00a0: ` : ''}{pluriel(data.total, 'dossier')} en cours, à {heure(data.compteLe)}.
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {data.etapes.map(({ etape, etapeTexte, nombre }) => (
          <Box component="li" key={etape} sx={{ py: 0.5 }}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
              <Link component={LienRoute} to={adresseListe({ etape, ...(chambre ? { chambre } : {}) })} variant="body2">{etapeTexte}</Link>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>{nombre}</Typography>
            </Box>
            <Box aria-hidden sx={{ height: 4, borderRadius: 2, bgcolor: 'divider', mt: 0.25 }}>
              <Box sx={{ height: 4, borderRadius: 2, bgcolor: 'primary.main', width: `${(nombre / plusFournie) * 100}%` }} />
            </Box>
          </Box>
        ))}
      </Box>
    </Panneau>
  );
}
