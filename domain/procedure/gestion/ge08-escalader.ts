import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { AGENTS, noter, tacheConnue } from './suivi';

export const ge08: RegleActe = {
  definition: deGestion({
    id: 'GE08', nom: 'escalader-tache', titre: 'Signalement d’une tâche en souffrance', bouton: 'Signaler la tâche', auteur: 'agent de la Cour', roles: AGENTS, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('tache', 'Tâche', 'tache', requis), champ('motif', 'Motif', 'texte-long')],
  }),
  horsRejeu: true,
  coherence: tacheConnue,
  effets(d) { noter(d, 'tache', { escaladeeLe: d.contexte.maintenant }); },
};
