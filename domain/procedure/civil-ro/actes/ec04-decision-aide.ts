import { texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { completerAide } from '../../noyau/aide';
import { choix } from '../champs';
import { DEPOT } from '../../noyau/roles';

export const ec04: RegleActe = {
  definition: recu({
    id: 'EC04', nom: 'aide-juridictionnelle-decidee', titre: 'Décision du bureau d’aide juridictionnelle notifiée', bouton: 'Enregistrer la décision du bureau',
    auteur: 'bureau d’aide juridictionnelle', roles: DEPOT, articles: ['décret 2020-1717, art. 44'], region: 'AJ', cible: 'partie',
    prealable: 'demande d’aide juridictionnelle', ouvre: ['EC05'],
    champs: [
      champ('decision', 'Sens de la décision', 'choix', choix(['admission', 'Admission'], ['rejet', 'Rejet'], ['caducite', 'Caducité'])),
      champ('designation', 'Date de désignation de l’auxiliaire de justice', 'date', { aide: 'Le nouveau délai court de la plus tardive des deux dates.' }),
    ],
  }),
  mene: [{ region: 'AJ', etat: 'decidee' }],
  suit: ['EC03'],
  effets(d) {
    const designation = texteDe(d.acte.donnees, 'designation');
    completerAide(d, 'decidee', { decisionNotifiee: d.date, ...(designation ? { designation } : {}) }, 'décision du bureau d’aide juridictionnelle');
  },
};
