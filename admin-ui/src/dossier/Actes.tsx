import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { adresseActe } from '../actes/adresse';
import { GESTION } from '../actes/gestion';
import { useDefinitions } from '../api-client/requetes';
import type { ActeEnregistre } from '../api-client/types';
import { dateAvecJour, instantLong } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { Puce } from '../commun/Puce';
import { useDossierCourant } from './ContexteDossier';

const STATUTS = { enregistre: null, rectifie: 'rectifié', annule: 'annulé' } as const;

function Acte({ acte }: { acte: ActeEnregistre }) {
  const { numero, parties, actesPossibles } = useDossierCourant();
  const definitions = useDefinitions();
  const partie = parties.find((p) => p.id === acte.partie);
  const statut = STATUTS[acte.statut];
  const corrections = [GESTION.rectifier, GESTION.annuler].flatMap((id) => {
    const definition = definitions.get(id);
    return definition && acte.statut !== 'annule' && actesPossibles.some((p) => p.acte === id && p.permis) ? [definition] : [];
  });
  return (
    <Box component="li" sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ flex: 1, minWidth: 220 }}>
          <Typography sx={{ fontWeight: 600, textDecoration: acte.statut === 'annule' ? 'line-through' : 'none' }}>{acte.titre}{partie ? ` (${partie.nom})` : ''}</Typography>
          <Typography variant="body2" color="textSecondary">enregistré le {instantLong(acte.enregistreLe)}</Typography>
        </Box>
        {statut ? <Puce ton="soldee">{statut}</Puce> : null}
        {corrections.map((definition) => (
          <Button key={definition.id} size="small" component={Link} to={adresseActe(numero, definition.nom, { acte: acte.acteId })} aria-label={`${definition.bouton}\u00a0: ${acte.titre}`}>{definition.bouton}</Button>
        ))}
      </Stack>
      {acte.marques.map((marque) => <Typography key={marque.code} variant="body2" sx={{ mt: 0.5, color: 'warning.main' }}>{marque.texte}{marque.article ? ` (${marque.article})` : ''}</Typography>)}
    </Box>
  );
}

/** Le fil: what happened, by day, the latest first; rectified and annulled acts stay in sight. */
export default function Actes() {
  const { actes } = useDossierCourant();
  if (actes.length === 0) return <EtatVide titre="Aucun acte n’est enregistré." />;
  const jours = Map.groupBy(actes.toSorted((a, b) => b.dateActe.localeCompare(a.dateActe) || b.enregistreLe.localeCompare(a.enregistreLe)), (acte) => acte.dateActe);
  return [...jours].map(([jour, duJour]) => (
    <section key={jour}>
      <Typography variant="h2" sx={{ mb: 0.75, fontSize: '1rem' }}>{dateAvecJour(jour).replace(/^./, (c) => c.toUpperCase())}</Typography>
      <Paper component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{duJour.map((acte) => <Acte key={acte.acteId} acte={acte} />)}</Paper>
    </section>
  ));
}
