import { avantArret, designe, instanceEnCours } from '../../noyau/conditions';
import { fixer } from '../../noyau/echeances';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix, signataire } from '../champs';
import { RAPPORTEUR } from '../../noyau/roles';

export const ec17: RegleActe = {
  definition: deLaCour({
    id: 'EC17', nom: 'regularisation-demandee', titre: 'Avis de régularisation ou demande de pièces', bouton: 'Demander la régularisation ou des pièces',
    auteur: 'rapporteur', roles: RAPPORTEUR, articles: ['CPC 979', 'CPC 981'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'dossier incomplet', ouvre: ['EC17b'],
    champs: [
      champ('objet', 'Objet', 'choix', { ...requis, ...choix(['copies', 'Copies de décision (979)'], ['pieces', 'Pièces (981)']) }),
      champ('dateLimite', 'Dernier jour fixé', 'date', requis), signataire,
    ],
  }),
  suit: ['EC08'],
  conditions: [instanceEnCours, avantArret, designe('rapporteur', 'CPC 979', 'EC31', ['president'])],
  effets(d) {
    const copies = d.acte.donnees['objet'] === 'copies';
    fixer(d, {
      regle: copies ? 'cpc-979' : 'cpc-981', ligne: 'C22c', intitule: copies ? 'Régularisation : copies de décision' : 'Production de pièces', region: 'DEM',
      parties: d.cibles('demandeur'), dernierJour: String(d.acte.donnees['dateLimite']), article: copies ? 'CPC 979' : 'CPC 981',
      sanction: copies ? 'irrecevabilité du pourvoi, relevée d’office' : null,
    });
  },
};
