import { instanceEnCours } from '../../noyau/conditions';
import { ouvrir } from '../../noyau/echeances';
import { enCours } from '../../noyau/fin';
import { choix } from '../../noyau/formulaire';
import { etatRegion } from '../../noyau/lecture';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';
import { MEMOIRE, moyensEnonces, SANS_MEMOIRE, solderMemoires } from '../memoire';

export const es02: RegleActe = {
  definition: deLaCour({
    id: 'ES02', nom: 'recepisse-remis-ou-recu', titre: 'Récépissé de la déclaration, remis ou reçu', bouton: 'Enregistrer le récépissé', auteur: 'greffe de la Cour', roles: GREFFE,
    articles: ['CPC 986', 'CPC 989', 'CPC 994'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'déclaration de pourvoi', ouvre: ['C42', 'ES05'],
    champs: [champ('forme', 'Forme', 'choix', { ...choix(['remise', 'Remis'], ['lettre', 'Lettre recommandée reçue']), aide: 'La date de l’acte est celle de la remise ou de la réception : les trois mois en courent.' })],
  }),
  mene: [{ region: 'DEM', etat: 'recepisse-remis' }],
  suit: ['ES01'],
  conditions: [instanceEnCours],
  effets(d) {
    const demandeurs = enCours(d);
    const dispenses = demandeurs.filter((p) => moyensEnonces(d.etat, p));
    const tenus = demandeurs.filter((p) => !dispenses.includes(p));
    if (tenus.length > 0) ouvrir(d, { regle: MEMOIRE, region: 'DEM', parties: tenus });
    if (dispenses.length > 0) ouvrir(d, { regle: SANS_MEMOIRE, region: 'DEM', parties: dispenses });
    const declares = demandeurs.filter(({ id }) => etatRegion(d.etat, 'DEM', id) === 'declare');
    d.region(d.regionsDe('DEM', declares), 'recepisse-remis');
    solderMemoires(d, demandeurs);
  },
};
