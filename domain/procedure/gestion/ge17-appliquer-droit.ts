import { reexaminer } from '../noyau/echeances';
import { echeancesDe } from '../noyau/lecture';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';

/**
 * Reckons the open limits of the rules named (all of them when none is) under the law in force, an approved amendment
 * having changed it. What an act or a decision has settled is left alone; a limit noted as expired runs again if its new
 * last day is ahead. The old date and the reason stay in the fact.
 */
export const ge17: RegleActe = {
  definition: deGestion({
    id: 'GE17', nom: 'appliquer-droit', titre: 'Application d’une modification du droit', bouton: 'Appliquer la modification', auteur: 'système',
    roles: ['systeme'], articles: [], region: 'DOSSIER', cible: 'dossier',
    champs: [champ('amendement', 'Modification', 'texte', requis), champ('regles', 'Règles modifiées', 'objet'), champ('motif', 'Motif', 'texte-long', requis)],
  }),
  horsRejeu: true,
  rienSiVide: true,
  effets(d) {
    const { regles, motif } = d.acte.donnees;
    const visees = echeancesDe(d.etat).filter(({ regle }) => !Array.isArray(regles) || regles.includes(regle));
    reexaminer(d, visees, String(motif));
  },
};
