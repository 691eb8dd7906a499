import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import type { Echeance } from '../../api-client/types';
import { Article } from '../../commun/Article';
import { CalculMotive } from '../../commun/CalculMotive';
import { dateLongue } from '../../commun/dates';
import { Puce } from '../../commun/Puce';
import { situationEcheance } from '../../commun/situation';
import { useDossierCourant } from '../ContexteDossier';
import { adresseDocument } from '../documents/adresse';
import type { Echelle } from './echelle';
import { EnBref } from './EnBref';
import { Piste } from './Piste';
import { tracer } from './tracer';

interface Props { echeance: Echeance; echelle: Echelle; aujourdhui: string }

/** A limit: its words, its drawing, and the reasoning that leads to its date, in brief on hover and focus, whole on demand. */
export function LigneFrise({ echeance, echelle, aujourdhui }: Props) {
  const [ouvert, setOuvert] = useState(false);
  const calcul = useId();
  const { numero, actes } = useDossierCourant();
  const { delai, intitule } = echeance;
  const situation = situationEcheance(echeance, aujourdhui);
  const trace = useMemo(() => tracer(echeance, actes, aujourdhui), [echeance, actes, aujourdhui]);
  const bouton = ouvert ? 'Replier le calcul' : 'Calcul motivé';
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Tooltip title={ouvert ? '' : <EnBref echeance={echeance} />} placement="bottom-start" describeChild slotProps={{ tooltip: { sx: { maxWidth: 460, p: 1.5, bgcolor: 'background.paper', color: 'text.primary', border: 1, borderColor: 'divider', boxShadow: 4 } } }}>
        <div>
          <Box sx={{ display: 'flex', columnGap: 1.5, rowGap: 0.5, flexWrap: 'wrap', alignItems: 'center' }}>
            <Box sx={{ flex: 1, minWidth: 220 }}>
              <Typography variant="h3">{intitule}</Typography>
              <Typography variant="body2" color="textSecondary" component="div" sx={{ display: 'flex', columnGap: 1, flexWrap: 'wrap' }}>
                {delai.dernierJour ? <span>dernier jour utile{'\u00a0'}: <time dateTime={delai.dernierJour}>{dateLongue(delai.dernierJour)}</time></span> : <span>le délai reprendra à la fin de l’interruption</span>}
                {delai.articles[0] ? <Article reference={delai.articles[0]} /> : null}
                {echeance.judiciaire ? <span>(fixée par le juge)</span> : null}
                {echeance.motif ? <span>{echeance.motif}</span> : null}
              </Typography>
            </Box>
            <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end' }}>
              <Puce ton={situation.ton} sansForme={situation.sansForme ?? false}>{situation.texte}</Puce>
              <Button size="small" className="non-imprime" onClick={() => setOuvert(!ouvert)} aria-expanded={ouvert} aria-controls={calcul} aria-label={`${bouton}\u00a0: ${intitule}`}>{bouton}</Button>
            </Box>
          </Box>
          {trace ? <Piste trace={trace} echelle={echelle} ton={situation.ton} aujourdhui={aujourdhui} /> : null}
        </div>
      </Tooltip>
      <Collapse in={ouvert} id={calcul} unmountOnExit>
        <Box sx={{ mt: 1 }}>
          <CalculMotive intitule={intitule} etapes={delai.etapes} dernierJour={delai.dernierJour} articles={delai.articles} sanction={delai.sanction} verifie={delai.verifie} reserves={delai.reserves} imprime={adresseDocument(numero, 'calcul-motive', { echeance: echeance.id })} />
        </Box>
      </Collapse>
    </Box>
  );
}
