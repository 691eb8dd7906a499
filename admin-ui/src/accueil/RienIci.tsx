import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as LienRoute } from 'react-router';
import { aujourdhui, dateLongue, pluriel } from '../commun/dates';
import { EtatVide } from '../commun/EtatVide';
import { minuscule } from '../commun/minuscule';
import { useFiltres } from './filtres';
import type { Onglet } from './grouper';
import { useTaches } from './requetes';

const PHRASES: Record<Onglet, string> = {
  'a-faire': 'Rien à faire pour le moment.',
  'a-suivre': 'Rien à suivre pour le moment.',
  'en-retard': 'Rien n’est en retard.',
  fait: 'Rien n’a encore été accompli.',
};

interface Props { onglet: Onglet; miennes: boolean; enRetard: number; filtree: boolean }

/** An empty tab says so, and what arrives next and when. */
export function RienIci({ onglet, miennes, enRetard, filtree }: Props) {
  const { data } = useTaches(onglet === 'a-faire' ? 'a-suivre' : 'a-faire', miennes);
  const [, setFiltres] = useFiltres();
  if (filtree) return <EtatVide titre="Aucune tâche ne répond à ces filtres."><Button onClick={() => setFiltres({})}>Tout montrer</Button></EtatVide>;
  const prochaine = data?.taches.find(({ pourLe }) => pourLe && pourLe >= aujourdhui());
  return (
    <EtatVide titre={PHRASES[onglet]}>
      {enRetard > 0 && onglet !== 'en-retard' ? <p><Link component={LienRoute} to="/?onglet=en-retard">{pluriel(enRetard, 'tâche')} en retard</Link></p> : null}
      {prochaine?.pourLe ? <>Prochaine échéance{'\u00a0'}: {minuscule(prochaine.titre)}, dossier {prochaine.numero}, le {dateLongue(prochaine.pourLe)}.</> : null}
    </EtatVide>
  );
}
