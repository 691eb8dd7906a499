import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { demanderAide } from '../../noyau/aide';
import { DEPOT } from '../../noyau/roles';

export const ec03: RegleActe = {
  definition: recu({
    id: 'EC03', nom: 'aide-juridictionnelle-demandee', titre: 'Demande d’aide juridictionnelle', bouton: 'Enregistrer la demande d’aide juridictionnelle',
    auteur: 'partie', roles: DEPOT, articles: ['décret 2020-1717, art. 44'], region: 'AJ', cible: 'partie',
    prealable: 'délai non expiré, première demande de même objet', ferme: ['C01', 'C22', 'C23', 'C24', 'C25', 'C42', 'C43', 'C45', 'C47', 'C48', 'C50'],
    champs: [champ('bureauIncompetent', 'Déposée devant un bureau incompétent', 'oui-non', { aide: 'Elle interrompt quand même le délai (2e Civ., 5 oct. 2023).' })],
  }),
  mene: [{ region: 'AJ', etat: 'demandee' }],
  effets(d) { demanderAide(d); },
};
