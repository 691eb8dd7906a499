import { solderDelaisDePourvoi } from '../../civil/pourvoi';
import { champFictif, champsDeclaration, declarer, partiesLisibles } from '../../noyau/declaration';
import { choix } from '../../noyau/formulaire';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const es01: RegleActe = {
  definition: recu({
    id: 'ES01', nom: 'pourvoi-sans-representation-declare', titre: 'Déclaration de pourvoi sans représentation obligatoire', bouton: 'Enregistrer la déclaration de pourvoi',
    auteur: 'partie ou mandataire muni d’un pouvoir spécial', roles: DEPOT, articles: ['CPC 984', 'CPC 983', 'CPC 985'], region: 'DEM', cible: 'demandeur', collectif: true,
    prealable: 'délai de pourvoi non expiré', ouvre: ['ES02', 'ES03'], ferme: ['C01', 'C02', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06'],
    champs: [
      ...champsDeclaration,
      champ('forme', 'Forme', 'choix', choix(['remise', 'Remise au greffe de la Cour'], ['lettre', 'Lettre recommandée avec demande d’avis de réception'])),
      champ('declarant', 'Signataire de la déclaration', 'choix', choix(['partie', 'Partie'], ['mandataire', 'Mandataire'], ['avocat', 'Avocat aux Conseils'])),
      champ('pouvoirJoint', 'Pouvoir spécial joint', 'oui-non'),
      champ('moyensEnonces', 'La déclaration énonce des moyens', 'oui-non', { aide: 'Sans moyen énoncé, un mémoire est dû dans les trois mois du récépissé, à peine de déchéance (989).' }),
      champ('suspensif', 'Pourvoi suspensif', 'oui-non', { aide: 'Exclut la radiation de l’article 1009-1 du code de procédure civile.' }),
      champFictif,
    ],
  }),
  mene: [{ region: 'DEM', etat: 'declare' }],
  coherence: partiesLisibles,
  effets(d) {
    const { declarant, pouvoirJoint, moyensEnonces } = d.acte.donnees;
    if (declarant === 'mandataire' && pouvoirJoint !== true) d.marque('pouvoir-manquant', 'Le pouvoir spécial du mandataire n’est pas joint à la déclaration.', 'CPC 984');
    const demandeurs = declarer(d, { mentions: 'CPC 985', sanction: 'nullité encourue', secondPourvoi: 'CPC 621' });
    solderDelaisDePourvoi(d, demandeurs);
    d.region(d.regionsDe('DEM', demandeurs), 'declare', { pourvoi: d.date, moyens: moyensEnonces === true });
  },
};
