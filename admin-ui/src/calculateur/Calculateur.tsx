import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ChampChoix } from '../actes/ChampChoix';
import { ChampDate } from '../actes/ChampDate';
import { calculerDelai } from '../api-client/delais';
import { useReferentiels } from '../api-client/requetes';
import { CalculMotive } from '../commun/CalculMotive';
import { DateLimite } from '../commun/DateLimite';
import { Panne } from '../commun/Panne';
import { Panneau } from '../commun/Panneau';
import { DEMEURES } from '../commun/referentiel';
import { Titre } from '../commun/Titre';

const CHOIX_DEMEURE = Object.entries(DEMEURES).map(([valeur, libelle]) => ({ valeur, libelle }));

/** A limit computed for anyone: what is asked is in the address, so that it can be shared. */
export default function Calculateur() {
  const [parametres, setParametres] = useSearchParams();
  const { regles } = useReferentiels();
  const [id, depart, demeure] = [parametres.get('regle') ?? '', parametres.get('depart'), parametres.get('demeure') ?? 'metropole'];
  const regle = regles.find((r) => r.id === id) ?? null;
  const poser = (nom: string, valeur: string | null) => setParametres((avant) => { if (valeur) avant.set(nom, valeur); else avant.delete(nom); return avant; }, { replace: true });
  const { data: delai, error } = useQuery({
    queryKey: ['delai', id, depart, demeure], queryFn: () => calculerDelai({ regle: id, depart: depart ?? '', demeure }), enabled: Boolean(regle && depart), retry: false,
  });
  return (
    <Stack sx={{ gap: 2 }}>
      <div>
        <Titre onglet="Calculateur de délais">Calculateur de délais</Titre>
        <Typography color="textSecondary">Le même calcul que celui des dossiers. L’adresse de la page garde votre demande{'\u00a0'}: copiez-la pour la partager.</Typography>
      </div>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '400px minmax(0, 1fr)' }, alignItems: 'start' }}>
        <Paper sx={{ p: 2.5 }}>
          <Stack sx={{ gap: 2.5 }}>
            <Autocomplete
              options={regles} value={regle} onChange={(_, choisie) => poser('regle', choisie?.id ?? null)} getOptionKey={(r) => r.id} id="champ-regle"
              getOptionLabel={(r) => `${r.intitule} (${r.articles[0] ?? r.id})`} noOptionsText="Aucun délai de ce nom" openText="Ouvrir la liste" clearText="Effacer" closeText="Fermer la liste"
              renderInput={(proprietes) => <TextField {...proprietes} label="Délai" required />}
            />
            <ChampDate nom="depart" libelle={regle ? `Départ\u00a0: ${regle.depart}` : 'Date de départ'} requis valeur={depart} changer={(v) => poser('depart', v)} />
            <ChampChoix nom="demeure" libelle="La partie tenue" requis valeur={demeure} changer={(v) => poser('demeure', v)} choix={CHOIX_DEMEURE} />
          </Stack>
        </Paper>
        <div role="status">
          {error ? <Panne erreur={error} /> : delai && regle ? (
            <Panneau titre={regle.intitule}>
              {delai.dernierJour ? <Box sx={{ mb: 1.5, fontSize: '1.15rem', fontWeight: 600 }}><DateLimite date={delai.dernierJour} enPhrase /></Box> : null}
              <CalculMotive intitule={regle.intitule} etapes={delai.etapes} dernierJour={delai.dernierJour} articles={delai.articles} sanction={delai.sanction} verifie={delai.verifie} />
            </Panneau>
          ) : <Typography color="textSecondary">Choisissez un délai et son départ{'\u00a0'}: la date et le calcul motivé s’affichent ici.</Typography>}
        </div>
      </Box>
    </Stack>
  );
}
