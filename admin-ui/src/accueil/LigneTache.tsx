import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { GESTION } from '../actes/gestion';
import { useDefinition } from '../api-client/requetes';
import type { TacheSituee } from '../api-client/types';
import { Article } from '../commun/Article';
import { aujourdhui } from '../commun/dates';
import { Puce } from '../commun/Puce';
import { situationDuJour } from '../commun/situation';

/** One thing to do: which pourvoi, what, by when and why, and the button that does it. */
export function LigneTache({ tache }: { tache: TacheSituee }) {
  const definition = useDefinition(tache.acte ?? GESTION.accomplir);
  const situation = tache.pourLe ? situationDuJour(tache.pourLe, aujourdhui()) : null;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) auto', md: '200px minmax(0, 1fr) auto' }, columnGap: 2, rowGap: 0.75, alignItems: 'center',
        px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 }, '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ display: 'flex', flexDirection: { xs: 'row', md: 'column' }, alignItems: 'flex-start', columnGap: 1, rowGap: 0.25, gridColumn: { sm: '1 / -1', md: 'auto' } }}>
        {situation ? <Puce ton={situation.ton}>{situation.texte}</Puce> : <Typography variant="body2" color="textSecondary">sans date limite</Typography>}
        {tache.article ? <Article reference={tache.article} /> : null}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{tache.titre}</Typography>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Link component={LienRoute} to={`/dossiers/${tache.numero}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{tache.numero}</Link>
          <Typography variant="body2" color="textSecondary" noWrap sx={{ maxWidth: 380 }}>{tache.intitule}</Typography>
          {tache.aVerifier ? <Puce ton="suspendue">à vérifier</Puce> : null}
          {tache.escaladee ? <Puce ton="retard">signalée à la hiérarchie</Puce> : null}
        </Box>
      </Box>
      {tache.statut === 'accomplie' ? <Puce ton="soldee">fait</Puce> : definition ? (
        <Button component={LienRoute} to={adresseActe(tache.numero, definition.nom, { tache: tache.tache, partie: tache.partie })} variant="outlined" sx={{ maxWidth: 250, textAlign: 'center', lineHeight: 1.35 }} aria-label={`${definition.bouton}, pourvoi ${tache.numero}`}>
          {definition.bouton}
        </Button>
      ) : (
        <Button component={LienRoute} to={`/dossiers/${tache.numero}`} variant="text" aria-label={`Ouvrir le dossier ${tache.numero}`}>Ouvrir le dossier</Button>
      )}
    </Box>
  );
}
