import { partiesLisibles } from '../../noyau/declaration';
import { ouvrir } from '../../noyau/echeances';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { champsDeclarationElectorale, declarerElectoral } from '../communs/declaration';

export const DIX_JOURS = 'cpc-999';

export const ee06: RegleActe = {
  definition: recu({
    id: 'EE06', nom: 'pourvoi-elections-professionnelles-declare', titre: 'Déclaration de pourvoi en matière d’élections professionnelles', bouton: 'Enregistrer la déclaration de pourvoi', auteur: 'partie ou mandataire muni d’un pouvoir spécial', roles: DEPOT,
    articles: ['CPC 999', 'CPC 1000', 'CPC 1004', 'CPC 1005'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'délai de pourvoi non expiré', ouvre: ['C48', 'C49', 'EE07', 'EE08'], ferme: ['C47'], champs: champsDeclarationElectorale(),
  }),
  mene: [{ region: 'DEM', etat: 'declare' }],
  coherence: partiesLisibles,
  effets(d) {
    const demandeurs = declarerElectoral(d, { article: 'CPC 1000', limite: DIX_JOURS });
    if (demandeurs.length > 0) for (const regle of ['cpc-1004', 'cpc-1005']) ouvrir(d, { regle, region: 'DEM', parties: demandeurs });
  },
};
