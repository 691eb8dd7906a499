import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { AGENTS, noter, tacheConnue } from './suivi';

export const ge07: RegleActe = {
  definition: deGestion({
    id: 'GE07', nom: 'deleguer-tache', titre: 'Délégation d’une tâche', bouton: 'Déléguer la tâche', auteur: 'agent de la Cour', roles: AGENTS, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('tache', 'Tâche', 'tache', requis), champ('personne', 'Délégataire', 'personne', requis)],
  }),
  horsRejeu: true,
  coherence: tacheConnue,
  effets(d) { noter(d, 'tache', { delegueeA: String(d.acte.donnees['personne']) }); },
};
