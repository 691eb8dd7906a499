import { texteDe } from '../noyau/lecture';
import { refuser } from '../noyau/refus';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { GREFFE } from '../noyau/roles';

/** Somebody established that this party is the person of a card kept for several dossiers, or is not after all. */
export const ge19: RegleActe = {
  definition: deGestion({
    id: 'GE19', nom: 'rapprocher-partie', titre: 'Rapprochement d’une partie et de la personne partie à d’autres dossiers', bouton: 'Rapprocher la partie', auteur: 'greffe', roles: GREFFE, articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [
      champ('identifiant', 'Partie', 'partie', requis),
      champ('justiciable', 'Fiche de la personne', 'texte', { aide: 'Identifiant de la fiche commune ; sans elle, le rapprochement est défait.' }),
    ],
  }),
  horsRejeu: true,
  coherence: (etat, { donnees }) => (etat.parties[String(donnees['identifiant'])] ? null
    : refuser('partie-inconnue', 'Cette partie n’est pas au dossier.', { champ: 'donnees.identifiant' })),
  effets(d) {
    const id = String(d.acte.donnees['identifiant']);
    const { personne: _personne, ...avant } = d.etat.parties[id]!;
    const personne = texteDe(d.acte.donnees, 'justiciable');
    d.fait('partie-modifiee', { partie: id, avant: d.etat.parties[id], apres: { ...avant, ...(personne ? { personne } : {}) } });
  },
};
