import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { AGENTS, noter, tacheConnue } from './suivi';

export const ge05: RegleActe = {
  definition: deGestion({
    id: 'GE05', nom: 'assigner-tache', titre: 'Assignation d’une tâche', bouton: 'Assigner la tâche', auteur: 'agent de la Cour', roles: AGENTS, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('tache', 'Tâche', 'tache', requis), champ('personne', 'Personne', 'personne', requis)],
  }),
  horsRejeu: true,
  coherence: tacheConnue,
  effets(d) { noter(d, 'tache', { assigneeA: String(d.acte.donnees['personne']) }); },
};
