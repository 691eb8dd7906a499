import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { GESTION } from '../actes/gestion';
import { useDefinitions } from '../api-client/requetes';
import type { TacheSituee } from '../api-client/types';
import { Article } from '../commun/Article';
import { Puce } from '../commun/Puce';
import { useMoi } from '../session/ContexteMoi';
import { useDensite } from './filtres';
import { couperTitre, type Onglet } from './grouper';
import { MenuTache } from './MenuTache';
import { useSelectionTaches } from './selection';
import { SignesTache } from './SignesTache';

const BOUTON = { maxWidth: 206, py: 0.25, px: 1.25, minHeight: 28, fontSize: '0.78rem', lineHeight: 1.2, textAlign: 'center' } as const;
const DEUX_LIGNES = { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

/** What does the task: the form of its act, pre-filled, or the dossier when nobody here may. */
function Action({ tache }: { tache: TacheSituee }) {
  const { roles } = useMoi();
  const definitions = useDefinitions();
  if (tache.statut === 'accomplie') return <Puce ton="soldee">fait</Puce>;
  if (definitions.size === 0) return null;
  const definition = definitions.get(tache.acte ?? GESTION.accomplir);
  return definition?.roles.some((role) => roles.some((mien) => mien === role)) ? (
    <Button data-principal component={LienRoute} to={adresseActe(tache.numero, definition.nom, { tache: tache.tache, partie: tache.partie })} variant="outlined" title={definition.bouton} sx={BOUTON} aria-label={`${definition.bouton}, dossier ${tache.numero}`}>
      <Box component="span" sx={DEUX_LIGNES}>{definition.bouton}</Box>
    </Button>
  ) : (
    <Button data-principal component={LienRoute} to={`/dossiers/${tache.numero}`} variant="text" sx={BOUTON} aria-label={`Ouvrir le dossier ${tache.numero}`}>Ouvrir</Button>
  );
}

interface Props {
  tache: TacheSituee;
  onglet: Onglet;
  /** What a task alone of its kind says itself: what is to be done, and who waits. */
  entete?: { titre: string; qui: string } | undefined;
}

/** One thing to do on one pourvoi. */
export function LigneTache({ tache, onglet, entete }: Props) {
  const [densite] = useDensite();
  const { contient, poser } = useSelectionTaches();
  const [, propre] = couperTitre(tache.titre);
  const fait = onglet === 'fait';
  return (
    <Box
      component="li" data-ligne
      sx={{
        display: 'grid', gridTemplateColumns: { xs: '28px minmax(0, 1fr) 32px', sm: '28px minmax(0, 1fr) auto 32px' }, columnGap: 1, alignItems: 'center', pl: 0.5, pr: 0.5, py: densite === 'serree' ? 0.125 : 0.875,
        borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 }, '&:hover, &:focus-within': { bgcolor: 'action.hover' },
      }}
    >
      {fait ? <span /> : <Checkbox size="small" sx={{ p: 0.5 }} checked={contient(tache)} onChange={(_, coche) => poser([tache], coche)} slotProps={{ input: { 'aria-label': `Choisir le dossier ${tache.numero}` } }} />}
      <Box sx={{ minWidth: 0 }}>
        {entete ? <Typography noWrap title={entete.titre} sx={{ fontWeight: 600, fontSize: '0.875rem', lineHeight: 1.35 }}>{entete.titre}</Typography> : null}
        <Box sx={{ display: 'flex', columnGap: 1, alignItems: 'center', flexWrap: { xs: 'wrap', md: 'nowrap' }, minWidth: 0 }}>
          <Link component={LienRoute} to={`/dossiers/${tache.numero}`} sx={{ fontWeight: 600, whiteSpace: 'nowrap', fontSize: '0.875rem' }}>{tache.numero}</Link>
          <Typography variant="body2" noWrap title={tache.intitule} sx={{ flex: entete ? '1 1 0' : '0 1 auto', minWidth: 40 }}>{tache.intitule}</Typography>
          {propre ? <Typography variant="body2" color="textSecondary" noWrap title={propre}>{propre}</Typography> : null}
          <SignesTache tache={tache} />
          {entete && tache.article ? <Article reference={tache.article} /> : null}
          {entete && !fait ? <Typography variant="body2" color="textSecondary" noWrap title={entete.qui} sx={{ flex: '0 1 auto', maxWidth: { md: '42%' }, fontSize: '0.8125rem' }}>{entete.qui}</Typography> : null}
        </Box>
      </Box>
      <Box sx={{ gridColumn: { xs: '2', sm: 'auto' }, gridRow: { xs: '2', sm: 'auto' } }}><Action tache={tache} /></Box>
      {fait ? <span /> : <MenuTache tache={tache} />}
    </Box>
  );
}
