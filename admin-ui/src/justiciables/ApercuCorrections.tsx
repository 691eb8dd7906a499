import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { dateCourte, pluriel } from '../commun/dates';
import type { ApercuCorrection } from './requetes';

const jour = (date: string | null) => (date ? dateCourte(date) : 'à déterminer');

/** Which dossiers would refuse the correction, and the open limits that it leaves where they are. */
export function ApercuCorrections({ lignes }: { lignes: ApercuCorrection[] }) {
  const refuses = lignes.filter(({ apercu }) => !apercu.accepte);
  const deplaces = lignes.filter(({ apercu }) => apercu.ouvre.length + apercu.ferme.length > 0);
  const delais = lignes.flatMap(({ numero, delais: autres }) => autres.map((delai) => ({ numero, ...delai })));
  return (
    <Box role="status" aria-live="polite">
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{pluriel(lignes.length - refuses.length, 'dossier')} {lignes.length - refuses.length > 1 ? 'seraient corrigés' : 'serait corrigé'}{deplaces.length === 0 ? ', aucun délai ouvert ne serait déplacé' : ''}.</Typography>
      {deplaces.map(({ numero, apercu }) => <Typography key={numero} variant="body2">{numero}{'\u00a0'}: {[...apercu.ouvre, ...apercu.ferme].map(({ intitule }) => intitule).join(', ')}.</Typography>)}
      {refuses.map(({ numero, apercu }) => <Typography key={numero} variant="body2" color="warning">{numero}{'\u00a0'}: {apercu.refus?.detail}</Typography>)}
      {delais.length > 0 ? (
        <Alert severity="info" sx={{ mt: 1 }}>
          Si l’ancienne demeure était une erreur, et non un changement, ces délais seraient autres. Rectifiez alors l’acte qui l’a inscrite.
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>{delais.map((d) => <li key={`${d.numero} ${d.id}`}>{d.numero}, {d.intitule}{'\u00a0'}: {jour(d.dernierJour)}, serait {jour(d.serait)}</li>)}</Box>
        </Alert>
      ) : null}
    </Box>
  );
}
