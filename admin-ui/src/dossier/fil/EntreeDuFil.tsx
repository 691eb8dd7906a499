import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useReferentiels } from '../../api-client/requetes';
import { instantLong } from '../../commun/dates';
import { Puce } from '../../commun/Puce';
import { auteur } from '../auteur';
import { useDossierCourant } from '../ContexteDossier';
import { adresseDocument } from '../documents/adresse';
import { CorrectionDuFil } from './CorrectionDuFil';
import { enRetrait, type Entree } from './entrees';
import type { Rectification } from './useRectifications';

const STATUTS = { enregistre: null, rectifie: 'rectifié', annule: 'annulé' } as const;

interface Props { entree: Entree; rectifications: ReadonlyMap<string, Rectification>; nouvelle: boolean; actions?: ReactNode }

/** One thing that happened: what, for whom, who recorded it and when, the paper it gave, and what was done to it since. */
export function EntreeDuFil({ entree, rectifications, nouvelle, actions }: Props) {
  const { numero, parties } = useDossierCourant();
  const { personnes } = useReferentiels();
  const { acte, corrections } = entree;
  const partie = parties.find(({ id }) => id === acte.partie);
  const statut = STATUTS[acte.statut];
  return (
    <Box component="li" sx={[{ px: 1.5, py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }, nouvelle && ((theme) => ({ boxShadow: `inset 4px 0 ${theme.palette.tons.loin.fg}`, bgcolor: theme.palette.tons.loin.bg }))]}>
      <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.25, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ flex: 1, minWidth: 160, fontSize: '0.9rem', lineHeight: 1.4, fontWeight: enRetrait(entree) ? 400 : 600, textDecoration: acte.statut === 'annule' ? 'line-through' : 'none' }}>{acte.titre}{partie ? ` (${partie.nom})` : ''}</Typography>
        {nouvelle ? <Puce ton="loin" sansForme>nouveau</Puce> : null}
        {statut ? <Puce ton="soldee" sansForme>{statut}</Puce> : null}
        {actions}
      </Stack>
      <Typography variant="body2" color="textSecondary">{instantLong(acte.enregistreLe)}, {auteur(acte.auteur, personnes)}</Typography>
      {acte.marques.map((marque) => <Typography key={marque.code} variant="body2" sx={{ color: 'warning.main' }}>{marque.texte}{marque.article ? ` (${marque.article})` : ''}</Typography>)}
      {acte.document && acte.statut !== 'annule' ? <Link variant="body2" href={adresseDocument(numero, acte.document)} target="_blank" rel="noreferrer">Récépissé de dépôt (PDF)</Link> : null}
      {corrections.map((correction) => <CorrectionDuFil key={correction.acteId} acte={acte} correction={correction} rectification={rectifications.get(correction.acteId)} />)}
    </Box>
  );
}
