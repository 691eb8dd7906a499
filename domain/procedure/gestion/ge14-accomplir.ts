import { refuser } from '../noyau/refus';
import { champ, deGestion, requis, type Condition, type RegleActe } from '../noyau/regle-acte';
import { AGENTS, noter, tacheConnue } from './suivi';

/** A task that an act of the table does is done by that act. */
const horsActe: Condition = (etat, { donnees }, _contexte, procedure) => {
  const tache = procedure.obligations(etat).taches.find(({ id }) => id === donnees['tache']);
  return tache?.acte === undefined ? null
    : refuser('acte-attendu', 'Cette tâche s’accomplit par l’acte qui lui répond.', { acteUtile: tache.acte, champ: 'donnees.tache' });
};

export const ge14: RegleActe = {
  definition: deGestion({
    id: 'GE14', nom: 'accomplir-tache', titre: 'Tâche accomplie hors acte', bouton: 'Marquer comme accomplie', auteur: 'agent de la Cour', roles: AGENTS, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('tache', 'Tâche', 'tache', requis), champ('observations', 'Observations', 'texte-long')],
  }),
  horsRejeu: true,
  coherence: (...args) => tacheConnue(...args) ?? horsActe(...args),
  effets(d) {
    noter(d, 'tache', { accomplieLe: d.contexte.maintenant, accompliePar: d.acte.auteur.id });
    const anomalie = /^anomalie:DOSSIER:(.+)$/.exec(String(d.acte.donnees['tache']))?.[1];
    if (anomalie !== undefined) d.fait('anomalie-levee', { id: anomalie });
  },
};
