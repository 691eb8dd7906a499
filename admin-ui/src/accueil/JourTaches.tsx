import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { aujourdhui, dateCourte, jourCourt } from '../commun/dates';
import { Puce } from '../commun/Puce';
import { situationDuJour } from '../commun/situation';
import { SANS_DATE, type Jour, type Onglet } from './grouper';
import { GroupeTaches } from './GroupeTaches';

function Echeance({ jour }: { jour: string }) {
  if (jour === SANS_DATE) return <Typography component="h2" variant="body2" sx={{ fontWeight: 650 }}>Sans date limite</Typography>;
  const { ton, texte } = situationDuJour(jour, aujourdhui());
  return (
    <>
      <Typography component="h2" variant="body2" sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}>{jourCourt(jour)} <time dateTime={jour}>{dateCourte(jour)}</time></Typography>
      <Puce ton={ton} serree>{texte}</Puce>
    </>
  );
}

/** One day of the agenda: its date once, beside what is due that day, by kind. */
export function JourTaches({ jour: { cle, groupes }, onglet }: { jour: Jour; onglet: Onglet }) {
  const titre = useId();
  return (
    <Box component="section" aria-labelledby={titre} sx={{ display: 'grid', gap: { xs: 0.5, md: 1.5 }, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '176px minmax(0, 1fr)' }, alignItems: 'start' }}>
      <Box id={titre} sx={{ display: 'flex', flexDirection: { xs: 'row', md: 'column' }, flexWrap: 'wrap', alignItems: { xs: 'center', md: 'flex-start' }, columnGap: 1, rowGap: 0.25, pt: { md: 0.75 }, position: { md: 'sticky' }, top: { md: 'calc(var(--hauteur-entete) + 4px)' } }}><Echeance jour={cle} /></Box>
      <Paper sx={{ overflow: 'hidden' }}>{groupes.map((groupe) => <GroupeTaches key={groupe.cle} groupe={groupe} onglet={onglet} />)}</Paper>
    </Box>
  );
}
