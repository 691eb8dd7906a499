import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Panneau } from '../../commun/Panneau';
import { Fraicheur } from '../commun/Fraicheur';
import { Tableau } from '../commun/Tableau';
import { nomPeriode } from '../mouvements/mots';
import type { Deblocages } from '../types';
import { pourcent } from './pourcent';

/** The share of unblockings that needed IT: now, month by month, against what it was and what is aimed at. */
export function PartInformatique({ bilan }: { bilan: Deblocages }) {
  const { part, total, informatique, greffe, objectif, reference, parMois, calculeLe } = bilan;
  const tenu = part === null || part < objectif;
  const mois = parMois.toReversed().filter((m, rang) => rang < 6 || m.total > 0);
  return (
    <Panneau titre="Demandes ayant nécessité l’informatique" actions={<Fraicheur calculeLe={calculeLe} quoi="Comptées" />}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography sx={{ fontSize: '2.2rem', fontWeight: 650, lineHeight: 1.2, color: tenu ? 'text.primary' : 'error.main' }}>{part === null ? '–' : pourcent(part)}</Typography>
        <Typography variant="body2">
          {part === null ? 'Personne n’a eu à intervenir en douze mois.' : `Sur douze mois\u00a0: ${informatique} sur ${total}\u00a0; résolues par le greffe\u00a0: ${greffe}.`}<br />
          Avant{'\u00a0'}: {pourcent(reference)}. Visé{'\u00a0'}: moins de {pourcent(objectif)}.
        </Typography>
      </Box>
      <Box sx={{ mt: 1.5 }}>
        <Tableau
          nom="Part de l’informatique, mois par mois" lignes={mois} cle={({ du }) => du}
          colonnes={[
            { titre: 'Mois', contenu: (m) => nomPeriode(m, 'mois') }, { titre: 'Interventions', nombre: true, contenu: (m) => m.total }, { titre: 'Avec l’informatique', nombre: true, contenu: (m) => m.informatique },
            { titre: 'Part', nombre: true, contenu: (m) => (m.part === null ? '–' : pourcent(m.part)) },
          ]}
        />
      </Box>
    </Panneau>
  );
}
