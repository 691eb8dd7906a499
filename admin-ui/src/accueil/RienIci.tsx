import Link from '@mui/material/Link';
import { Link as LienRoute } from 'react-router';
import { useTaches } from '../api-client/requetes';
import { aujourdhui, dateLongue, pluriel } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import type { Onglet } from './grouper';

const PHRASES: Record<Onglet, string> = {
  'a-faire': 'Rien à faire pour le moment.',
  'a-suivre': 'Rien à suivre pour le moment.',
  'en-retard': 'Rien n’est en retard.',
  fait: 'Rien n’a encore été accompli.',
};

/** An empty tab says so, and what arrives next and when. */
export function RienIci({ onglet, miennes, enRetard }: { onglet: Onglet; miennes: boolean; enRetard: number }) {
  const { data } = useTaches(onglet === 'a-faire' ? 'a-suivre' : 'a-faire', miennes);
  const prochaine = data?.find(({ pourLe }) => pourLe && pourLe >= aujourdhui());
  return (
    <EtatVide titre={PHRASES[onglet]}>
      {enRetard > 0 && onglet !== 'en-retard' ? <p><Link component={LienRoute} to="/?onglet=en-retard">{pluriel(enRetard, 'tâche')} en retard</Link></p> : null}
      {prochaine?.pourLe ? <>Prochaine échéance{'\u00a0'}: {prochaine.titre.toLowerCase()}, pourvoi {prochaine.numero}, le {dateLongue(prochaine.pourLe)}.</> : null}
    </EtatVide>
  );
}
