import { useReferentiels } from '../api-client/requetes';
import type { TacheSituee } from '../api-client/types';
import { dateCourte } from '../commun/dates';
import { Puce } from '../commun/Puce';
import { useMoi } from '../session/ContexteMoi';
import { useRemplacements } from './requetes';

/** Says for whom one stands in on this very task, and until when. */
function Remplace({ tache: { personne, assigneeA } }: { tache: TacheSituee }) {
  const { personnes } = useReferentiels();
  const absence = useRemplacements().find((a) => a.personne === personne || a.personne === assigneeA);
  if (!absence) return null;
  return <Puce serree ton="suspendue" sansForme>remplace {personnes.find(({ id }) => id === absence.personne)?.nom ?? absence.personne} jusqu’au {dateCourte(absence.au)}</Puce>;
}

/** What sets a task apart from the others of its kind. */
export function SignesTache({ tache }: { tache: TacheSituee }) {
  const { id } = useMoi();
  return (
    <>
      <Remplace tache={tache} />
      {tache.detenu || tache.urgent ? <Puce serree ton="retard">{tache.detenu ? 'détenu' : 'urgent'}</Puce> : null}
      {tache.escaladee ? <Puce serree ton="retard">signalée</Puce> : null}
      {tache.aVerifier ? <Puce serree ton="suspendue">à vérifier</Puce> : null}
      {tache.assigneeA === id ? <Puce serree ton="soldee" sansForme>à votre nom</Puce> : null}
    </>
  );
}
