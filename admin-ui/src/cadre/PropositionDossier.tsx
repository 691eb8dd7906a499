import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HTMLAttributes } from 'react';
import type { DossierResume } from '../api-client/types';

/** A dossier offered under the search box. */
export function PropositionDossier({ dossier: { titre, intitule, etapeTexte }, proprietes }: { dossier: DossierResume; proprietes: HTMLAttributes<HTMLLIElement> }) {
  return (
    <Box component="li" {...proprietes} sx={{ display: 'block !important' }}>
      <Typography component="span" sx={{ fontWeight: 600 }}>{titre}</Typography>{' '}
      <Typography component="span" variant="body2">{intitule}</Typography>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>{etapeTexte}</Typography>
    </Box>
  );
}
