import { GREFFE } from '../noyau/roles';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { acteRevisable, reviser } from './revision';

export const ge02: RegleActe = {
  definition: deGestion({
    id: 'GE02', nom: 'annuler', titre: 'Annulation d’un acte enregistré par erreur', bouton: 'Annuler l’acte', auteur: 'greffe', roles: GREFFE, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('acte', 'Acte annulé', 'acte', requis), champ('motif', 'Motif', 'texte-long', requis)],
  }),
  horsRejeu: true,
  coherence: acteRevisable,
  effets(d) {
    const { acte, motif } = d.acte.donnees;
    reviser(d, () => d.fait('acte-annule', { acte, motif }));
  },
};
