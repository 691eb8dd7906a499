import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueries } from '@tanstack/react-query';
import { calculerDelai, type DemandeDelai } from '../api-client/delais';
import { useReferentiels } from '../api-client/requetes';
import type { Delai } from '../api-client/types';
import { dateLongue } from '../commun/dates';
import { Panneau } from '../commun/Panneau';
import type { Parametre } from './demande';
import { ecart, variantes } from './variantes';

interface Props { demande: DemandeDelai; delai: Delai; appliquer: (parametres: Partial<Record<Parametre, string>>) => void }

/** Other circumstances, computed the same way: those that would move the date, then those that would not. */
export function Variantes({ demande, delai, appliquer }: Props) {
  const possibles = variantes(demande, delai.dernierJour, useReferentiels().calendriers);
  const resultats = useQueries({ queries: possibles.map((v) => ({ queryKey: ['delai', v.demande], queryFn: () => calculerDelai(v.demande), retry: false })) });
  const calculees = possibles.flatMap((variante, rang) => {
    const autre = resultats[rang]?.data;
    return autre ? [{ ...variante, autre, difference: ecart(delai, autre) }] : [];
  });
  const changent = calculees.filter(({ difference }) => difference);
  const inchangees = calculees.filter(({ difference }) => !difference);
  return (
    <Panneau titre="Ce qui changerait la date">
      <Box component="ul" aria-busy={resultats.some(({ isPending }) => isPending)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {changent.map(({ si, autre, difference, parametres }) => (
          <Box component="li" key={si} sx={{ display: 'flex', columnGap: 1.5, flexWrap: 'wrap', alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <Typography sx={{ flex: 1, minWidth: 220, '&::first-letter': { textTransform: 'uppercase' } }}>{si}</Typography>
            <Typography sx={{ fontWeight: 600 }}>{autre.dernierJour ? `${dateLongue(autre.dernierJour)}, ${difference}` : difference}</Typography>
            <Button size="small" className="non-imprime" onClick={() => appliquer(parametres)} aria-label={`Appliquer\u00a0: ${si}`}>Appliquer</Button>
          </Box>
        ))}
      </Box>
      {inchangees.length > 0 ? <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>Sans effet sur la date{'\u00a0'}: {inchangees.map(({ si }) => si).join('\u00a0; ')}.</Typography> : null}
    </Panneau>
  );
}
