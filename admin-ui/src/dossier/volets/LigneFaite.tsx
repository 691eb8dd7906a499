import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useReferentiels } from '../../api-client/requetes';
import type { ActeEnregistre, Dossier } from '../../api-client/types';
import { dateLongue, instantLong } from '../../commun/dates';
import { auteur } from '../auteur';
import { useDossierCourant } from '../ContexteDossier';
import { adresseDocument } from '../documents/adresse';
import { Compartiment } from './Compartiment';
import { ValeursActe } from './ValeursActe';

/** Limits whose reasoning goes with the act: those it met or missed, otherwise those it opened. */
function calculsDe({ acteId }: ActeEnregistre, echeances: Dossier['echeances']): Dossier['echeances'] {
  const jugees = echeances.filter(({ soldeePar, statut }) => soldeePar === acteId && (statut === 'satisfaite' || statut === 'tardive'));
  return jugees.length > 0 ? jugees : echeances.filter(({ cause, delai }) => cause === acteId && delai.dernierJour);
}

/** An act done: when, for whom, who recorded it, what it says, its marks, and the reasoned limits it opened or settled. */
export function LigneFaite({ acte }: { acte: ActeEnregistre }) {
  const { numero, parties, echeances } = useDossierCourant();
  const { personnes } = useReferentiels();
  const partie = parties.find(({ id }) => id === acte.partie);
  const [calcul, ...autres] = calculsDe(acte, echeances);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.25, py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
      <Check aria-hidden fontSize="small" sx={{ mt: 0.25, color: (theme) => theme.palette.tons.loin.fg }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Stack direction="row" sx={{ columnGap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Typography sx={{ fontWeight: 600 }}>{acte.titre}{partie ? ` (${partie.nom})` : ''}</Typography>
          <Compartiment de={acte.compartiment} />
        </Stack>
        <Typography variant="body2"><time dateTime={acte.dateActe}>{dateLongue(acte.dateActe)}</time></Typography>
        <ValeursActe acte={acte} />
        {acte.marques.map(({ code, texte }) => <Typography key={code} variant="body2" sx={{ color: 'warning.main' }}>{texte}</Typography>)}
        <Typography variant="body2" color="textSecondary">
          Enregistré le {instantLong(acte.enregistreLe)} par {auteur(acte.auteur, personnes)}.
          {calcul ? <> <Link href={adresseDocument(numero, 'calcul-motive', { echeance: calcul.id })} target="_blank" rel="noreferrer" aria-label={`Calcul motivé joint (PDF)\u00a0: ${acte.titre}, ${calcul.intitule}`}>Calcul motivé joint (PDF)</Link>{autres.length > 0 ? ` et ${autres.length}\u00a0autre${autres.length > 1 ? 's' : ''} dans les échéances` : ''}</> : null}
        </Typography>
      </Box>
    </Box>
  );
}
