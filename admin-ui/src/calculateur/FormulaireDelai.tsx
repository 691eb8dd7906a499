import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ChampChoix } from '../actes/ChampChoix';
import { ChampDate } from '../actes/ChampDate';
import { useReferentiels } from '../api-client/requetes';
import type { Regle } from '../api-client/types';
import { DEMEURES } from '../commun/referentiel';
import { METROPOLE, type Parametre } from './demande';

const CHOIX_DEMEURE = Object.entries(DEMEURES).map(([valeur, libelle]) => ({ valeur, libelle }));

interface Props { regle: Regle | null; lire: (nom: Parametre) => string | null; poser: (nom: Parametre, valeur: string | null) => void }

/** What one asks: the limit, its start, where the party lives; then what is out of the ordinary. */
export function FormulaireDelai({ regle, lire, poser }: Props) {
  const { regles, calendriers } = useReferentiels();
  const territoires = calendriers.map(({ code, libelle, verifie }) => ({ valeur: code, libelle: verifie ? libelle : `${libelle} (droit local non lu)` }));
  const particulier = ['calendrier', 'aj-demande', 'panne'].some((nom) => lire(nom as Parametre));
  return (
    <Paper sx={{ p: 2.5 }} className="non-imprime">
      <Stack sx={{ gap: 2.5 }}>
        <Autocomplete
          options={regles} value={regle} onChange={(_, choisie) => poser('regle', choisie?.id ?? null)} getOptionKey={(r) => r.id} id="champ-regle"
          getOptionLabel={(r) => `${r.intitule} (${r.articles[0] ?? r.id})`} noOptionsText="Aucun délai de ce nom" openText="Ouvrir la liste" clearText="Effacer" closeText="Fermer la liste"
          renderInput={(proprietes) => <TextField {...proprietes} label="Délai" required />}
        />
        <ChampDate nom="depart" libelle={regle ? `Départ\u00a0: ${regle.depart}` : 'Date de départ'} requis valeur={lire('depart')} changer={(v) => poser('depart', v)} />
        <ChampChoix nom="demeure" libelle="La partie tenue" requis valeur={lire('demeure') ?? METROPOLE} changer={(v) => poser('demeure', v)} choix={CHOIX_DEMEURE} />
        <Box component="details" open={particulier || undefined}>
          <Typography component="summary" sx={{ fontWeight: 600 }}>Circonstances particulières</Typography>
          <Stack sx={{ gap: 2, mt: 2 }}>
            {territoires.length > 0 ? <ChampChoix nom="calendrier" libelle="Jours fériés" requis={false} valeur={lire('calendrier') ?? METROPOLE} changer={(v) => poser('calendrier', v)} choix={territoires} /> : null}
            <ChampDate nom="aj-demande" libelle="Aide juridictionnelle demandée le" requis={false} valeur={lire('aj-demande')} changer={(v) => poser('aj-demande', v)} />
            {lire('aj-demande') ? (
              <>
                <ChampDate nom="aj-decision" libelle="Décision du bureau notifiée le" requis={false} valeur={lire('aj-decision')} changer={(v) => poser('aj-decision', v)} />
                <ChampDate nom="aj-designation" libelle="Auxiliaire de justice désigné le" requis={false} valeur={lire('aj-designation')} changer={(v) => poser('aj-designation', v)} />
              </>
            ) : null}
            <ChampChoix nom="panne" libelle="Transmission électronique impossible le dernier jour" requis={false} valeur={lire('panne') ? 'oui' : 'non'} changer={(v) => poser('panne', v === 'oui' ? '1' : null)} choix={[{ valeur: 'oui', libelle: 'Oui' }, { valeur: 'non', libelle: 'Non' }]} />
          </Stack>
        </Box>
      </Stack>
    </Paper>
  );
}
