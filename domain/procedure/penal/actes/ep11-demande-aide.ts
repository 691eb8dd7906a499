import { demanderAide } from '../../noyau/aide';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

/** Legal aid never moves the limit of the pourvoi nor a personal mémoire: only the constitution of counsel (Crim., 12 mars 2025, n° 24-83.713). */
export const ep11: RegleActe = {
  definition: recu({
    id: 'EP11', nom: 'aide-juridictionnelle-penale-demandee', titre: 'Demande d’aide juridictionnelle en matière pénale', bouton: 'Enregistrer la demande d’aide juridictionnelle', auteur: 'partie', roles: DEPOT,
    articles: ['CPP 585-1 al. 2', 'décret 2020-1717, art. 44'], region: 'AJ', cible: 'partie', prealable: 'mois du pourvoi', ouvre: ['EP11b'], ferme: ['P11'],
  }),
  mene: [{ region: 'AJ', etat: 'demandee' }],
  suit: ['EP02', 'EP03'],
  effets(d) { demanderAide(d, 'CPP 585-1 al. 2'); },
};
