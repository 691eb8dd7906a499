import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Link as LienRoute } from 'react-router';
import { pluriel } from '../commun/dates';
import { minuscule } from '../commun/minuscule';
import { ROLES, nomDe } from '../commun/referentiel';
import type { ApercuLot as Apercu } from './useApercuLot';

const compter = (textes: string[]) => [...Map.groupBy(textes, (texte) => texte)].map(([texte, fois]) => ({ texte, fois: fois.length })).sort((a, b) => b.fois - a.fois);

/** What the act would do on all these dossiers together, and on which it would be refused, and why. */
export function ApercuLot({ apercu: { connus, attendus } }: { apercu: Apercu }) {
  if (attendus === 0) return <Typography variant="body2" color="textSecondary">Complétez le formulaire pour voir ce que l’acte ferait sur chaque dossier.</Typography>;
  const refuses = connus.filter(({ apercu }) => !apercu.accepte);
  const suites = compter(connus.flatMap(({ apercu }) => [...apercu.ouvre.map(({ intitule }) => `Ouvre : ${intitule}`), ...apercu.taches.map(({ titre, pour }) => `Ensuite : ${titre} (${minuscule(nomDe(ROLES, pour))})`)]));
  return (
    <Box role="status" aria-live="polite">
      {connus.length < attendus ? <><Typography variant="body2">Vérification{'\u00a0'}: {connus.length} sur {pluriel(attendus, 'dossier')}.</Typography><LinearProgress variant="determinate" value={(100 * connus.length) / attendus} aria-label="Vérification des dossiers" /></> : (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>{pluriel(connus.length - refuses.length, 'dossier')} {refuses.length === 0 ? 'le permettent tous.' : `le permettent, ${refuses.length} ${refuses.length > 1 ? 'le refuseraient' : 'le refuserait'}.`}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
        {suites.map(({ texte, fois }) => <Typography component="li" variant="body2" key={texte}>{texte}{fois > 1 ? `, ${pluriel(fois, 'dossier')}` : ''}</Typography>)}
        {refuses.map(({ cible, apercu }) => (
          <Typography component="li" variant="body2" key={`${cible.numero}${cible.partie ?? ''}`} color="warning"><Link component={LienRoute} to={`/dossiers/${cible.numero}`}>{cible.numero}</Link>{'\u00a0'}: {apercu.refus?.detail}</Typography>
        ))}
      </Box>
    </Box>
  );
}
