import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { AGENTS, alerteConnue, noter } from './suivi';

export const ge06: RegleActe = {
  definition: deGestion({
    id: 'GE06', nom: 'acquitter-alerte', titre: 'Acquittement d’une alerte', bouton: 'Acquitter l’alerte', auteur: 'agent de la Cour', roles: AGENTS, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('alerte', 'Alerte', 'alerte', requis)],
  }),
  horsRejeu: true,
  coherence: alerteConnue,
  effets(d) { noter(d, 'alerte', { acquitteeLe: d.contexte.maintenant, acquitteePar: d.acte.auteur.id }); },
};
