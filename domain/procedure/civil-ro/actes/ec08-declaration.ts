import { solderDelaisDePourvoi } from '../../civil/pourvoi';
import { champFictif, champsDeclaration, declarer, partiesLisibles } from '../../noyau/declaration';
import { ouvrir } from '../../noyau/echeances';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec08: RegleActe = {
  definition: recu({
    id: 'EC08', nom: 'declaration-pourvoi', titre: 'Déclaration de pourvoi', bouton: 'Enregistrer la déclaration de pourvoi',
    auteur: 'avocat aux Conseils', roles: DEPOT, articles: ['CPC 974', 'CPC 973', 'CPC 975', 'CPC 976'],
    region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'délai de pourvoi non expiré',
    ouvre: ['C22', 'C22b', 'C23', 'EC09'], ferme: ['C01', 'C02', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06'],
    champs: [
      ...champsDeclaration,
      champ('suspensif', 'Pourvoi suspensif', 'oui-non', { aide: 'Exclut la radiation de l’article 1009-1 du code de procédure civile.' }),
      champFictif,
    ],
  }),
  mene: [{ region: 'DEM', etat: 'declare' }],
  coherence: partiesLisibles,
  effets(d) {
    const nouveaux = declarer(d, { mentions: 'CPC 975', sanction: 'nullité encourue', secondPourvoi: 'CPC 621' });
    solderDelaisDePourvoi(d, nouveaux);
    d.region(d.regionsDe('DEM', nouveaux), 'declare', { pourvoi: d.date });
    for (const regle of ['cpc-978-al1', 'cpc-978-additionnel', 'cpc-978-al2']) {
      ouvrir(d, { regle, region: 'DEM', parties: nouveaux });
    }
  },
};
