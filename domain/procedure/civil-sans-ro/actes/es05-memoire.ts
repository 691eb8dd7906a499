import { instanceEnCours } from '../../noyau/conditions';
import { enCours } from '../../noyau/fin';
import { observations } from '../../noyau/formulaire';
import { exige } from '../../noyau/refus';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { solderMemoires } from '../memoire';

export const es05: RegleActe = {
  definition: recu({
    id: 'ES05', nom: 'memoire-du-demandeur-remis', titre: 'Mémoire du demandeur', bouton: 'Enregistrer le mémoire du demandeur', auteur: 'partie, mandataire ou avocat', roles: DEPOT,
    articles: ['CPC 989'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'récépissé de la déclaration', ouvre: ['ES06', 'EC30'], ferme: ['C42'], champs: [observations],
  }),
  mene: [{ region: 'DEM', etat: 'memoire-remis' }],
  suit: ['ES01'],
  conditions: [instanceEnCours, exige('ES02', 'le récépissé de la déclaration', 'CPC 986', { quiPeut: ['greffier'] })],
  effets(d) {
    const demandeurs = enCours(d);
    d.region(d.regionsDe('DEM', demandeurs), 'memoire-remis');
    solderMemoires(d, demandeurs);
  },
};
