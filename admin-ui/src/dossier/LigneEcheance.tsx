import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Echeance } from '../api-client/types';
import { Article } from '../commun/Article';
import { CalculMotive } from '../commun/CalculMotive';
import { aujourdhui, dateLongue } from '../commun/dates';
import { Puce } from '../commun/Puce';
import { situationEcheance } from '../commun/situation';
import { useDossierCourant } from './ContexteDossier';
import { Jauge } from './Jauge';

/** A due date: its situation, how much of it has run, and on demand the reasoning that leads to it. */
export function LigneEcheance({ echeance }: { echeance: Echeance }) {
  const [ouvert, setOuvert] = useState(false);
  const calcul = useId();
  const { actes } = useDossierCourant();
  const { delai } = echeance;
  const situation = situationEcheance(echeance, aujourdhui());
  const bouton = ouvert ? 'Replier le calcul' : 'Calcul motivé';
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flex: 1, minWidth: 220 }}>
          <Typography variant="h3" component="h3">{echeance.intitule}</Typography>
          <Typography variant="body2" color="textSecondary" component="div" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {delai.dernierJour ? <span>dernier jour utile{'\u00a0'}: <time dateTime={delai.dernierJour}>{dateLongue(delai.dernierJour)}</time></span> : <span>le délai reprendra à la fin de l’interruption</span>}
            {delai.articles[0] ? <Article reference={delai.articles[0]} /> : null}
            {echeance.judiciaire ? <span>(fixée par le juge)</span> : null}
            {echeance.motif ? <span>{echeance.motif}</span> : null}
          </Typography>
        </Box>
        <Puce ton={situation.ton}>{situation.texte}</Puce>
        <Button size="small" onClick={() => setOuvert(!ouvert)} aria-expanded={ouvert} aria-controls={calcul} aria-label={`${bouton}\u00a0: ${echeance.intitule}`}>{bouton}</Button>
      </Stack>
      <Jauge debut={actes.find(({ acteId }) => acteId === echeance.cause)?.dateActe} fin={delai.dernierJour} ton={situation.ton} />
      <Collapse in={ouvert} id={calcul} unmountOnExit>
        <Box sx={{ mt: 1.5 }}>
          <CalculMotive intitule={echeance.intitule} etapes={delai.etapes} dernierJour={delai.dernierJour} articles={delai.articles} sanction={delai.sanction} verifie={delai.verifie} />
        </Box>
      </Collapse>
    </Box>
  );
}
