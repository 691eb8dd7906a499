import { refuser } from '../noyau/refus';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';

export const ge16: RegleActe = {
  definition: deGestion({
    id: 'GE16', nom: 'restreindre-acces', titre: 'Restriction de l’accès au dossier', bouton: 'Restreindre l’accès', auteur: 'directeur de greffe, président ou premier président',
    roles: ['directeur-greffe', 'president', 'premier-president', 'administrateur'], articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('personnes', 'Personnes autorisées', 'objet', { ...requis, aide: 'Liste d’identifiants ; une liste vide lève la restriction.' }), champ('motif', 'Motif', 'texte-long', requis)],
  }),
  horsRejeu: true,
  coherence: (_etat, { donnees }) => {
    const { personnes } = donnees;
    return Array.isArray(personnes) && personnes.every((p) => typeof p === 'string' && p !== '') ? null
      : refuser('champ-invalide', 'Les personnes autorisées sont une liste d’identifiants.', { champ: 'donnees.personnes' });
  },
  effets(d) { d.fait('acces-restreint', { personnes: d.acte.donnees['personnes'], motif: d.acte.donnees['motif'] }); },
};
