import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Echeance } from '../../api-client/types';
import { citation } from '../../commun/citation';

/** The reasoning as read at a glance: the sentence one would quote, then each step with its article. */
export function EnBref({ echeance: { intitule, delai } }: { echeance: Echeance }) {
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{citation({ intitule, ...delai })}</Typography>
      <Box component="ol" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
        {delai.etapes.map(({ texte, article }, rang) => <Typography component="li" variant="body2" key={rang}>{texte} {article ? `(${article})` : null}</Typography>)}
      </Box>
    </>
  );
}
