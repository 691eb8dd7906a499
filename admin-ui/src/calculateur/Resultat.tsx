import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { DemandeDelai } from '../api-client/delais';
import type { Delai, Regle } from '../api-client/types';
import { CalculMotive } from '../commun/CalculMotive';
import { DateLimite } from '../commun/DateLimite';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import { Bande } from './bande/Bande';
import { CopierLien } from './CopierLien';

/** Where the count that ends began: the last restart, otherwise the start. */
const departDuCompte = ({ etapes }: Delai, depart: string): string => etapes.findLast(({ operateur, date }) => operateur === 'reprise' && date)?.date ?? depart;

/** The date, its reasoning, and its days. */
export function Resultat({ regle, demande, delai }: { regle: Regle; demande: DemandeDelai; delai: Delai }) {
  const { dernierJour, dernierJourBrut, alertePrudente } = delai;
  return (
    <Stack sx={{ gap: 2 }}>
      <Panneau titre={regle.intitule} actions={<CopierLien adresse={location.href} />}>
        {dernierJour ? <Box sx={{ mb: 1.5, fontSize: '1.15rem', fontWeight: 600 }}><DateLimite date={dernierJour} enPhrase /></Box> : null}
        {dernierJour && alertePrudente && alertePrudente !== dernierJour ? <Typography sx={{ mb: 1 }}>Par prudence, agissez avant le {dateLongue(alertePrudente)}.</Typography> : null}
        <CalculMotive intitule={regle.intitule} etapes={delai.etapes} dernierJour={dernierJour} articles={delai.articles} sanction={delai.sanction} verifie={delai.verifie} reserves={delai.reserves} />
      </Panneau>
      {dernierJour ? <Panneau titre="Jour par jour"><Bande course={{ depart: departDuCompte(delai, demande.depart), brut: dernierJourBrut ?? dernierJour, fin: dernierJour }} territoire={demande.calendrier} /></Panneau> : null}
    </Stack>
  );
}
