import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link as LienRoute, useSearchParams } from 'react-router';
import { calculerDelai } from '../api-client/delais';
import { useReferentiels } from '../api-client/requetes';
import { citation } from '../commun/citation';
import { Panne } from '../commun/Panne';
import { Titre } from '../commun/Titre';
import { lireDemande, type Parametre } from './demande';
import { FormulaireDelai } from './FormulaireDelai';
import { Resultat } from './Resultat';
import { Variantes } from './Variantes';

/** A limit computed for anyone: what is asked is in the address, so that it can be shared. */
export default function Calculateur() {
  const [parametres, setParametres] = useSearchParams();
  const { regles } = useReferentiels();
  const demande = lireDemande(parametres);
  const regle = regles.find((r) => r.id === parametres.get('regle')) ?? null;
  const poser = (valeurs: Partial<Record<Parametre, string | null>>) => setParametres((avant) => {
    for (const [nom, valeur] of Object.entries(valeurs)) if (valeur) avant.set(nom, valeur); else avant.delete(nom);
    return avant;
  }, { replace: true });
  const { data: delai, error } = useQuery({ queryKey: ['delai', demande], queryFn: () => calculerDelai(demande!), enabled: demande !== null && regle !== null, placeholderData: keepPreviousData, retry: false });
  const pret = delai && demande && regle && delai.regle === regle.id;
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Titre onglet="Calculateur de délais">Calculateur de délais</Titre>
        <Typography color="textSecondary" className="non-imprime">Le même calcul que celui des dossiers. L’adresse de la page garde votre demande{'\u00a0'}: copiez-la pour la partager. Toutes les règles et leurs valeurs datées{'\u00a0'}: <Link component={LienRoute} to="/droit">droit en vigueur</Link>.</Typography>
      </div>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '360px minmax(0, 1fr)' }, alignItems: 'start', '@media print': { display: 'block' } }}>
        <FormulaireDelai regle={regle} lire={(nom) => parametres.get(nom)} poser={(nom, valeur) => poser({ [nom]: valeur })} />
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Box role="status" sx={visuallyHidden}>{pret && !error ? citation({ intitule: regle.intitule, ...delai }) : ''}</Box>
          <div>
            {error ? <Panne erreur={error} /> : pret ? <Resultat regle={regle} demande={demande} delai={delai} />
              : <Typography color="textSecondary">Choisissez un délai et son départ{'\u00a0'}: la date et le calcul motivé s’affichent ici.</Typography>}
          </div>
          {pret && !error ? <Variantes demande={demande} delai={delai} appliquer={poser} /> : null}
        </Stack>
      </Box>
    </Stack>
  );
}
