import { instanceEnCours } from '../../noyau/conditions';
import { depassee, eteindre, solder } from '../../noyau/echeances';
import { echeancesDeLigne } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { enCours } from '../../noyau/fin';
import { solderMemoires } from '../memoire';
import { DEPOT } from '../../noyau/roles';

export const ec14: RegleActe = {
  definition: recu({
    id: 'EC14', nom: 'memoire-ampliatif-remis', titre: 'Mémoire ampliatif remis au greffe', bouton: 'Enregistrer le mémoire ampliatif',
    auteur: 'avocat du demandeur', roles: DEPOT, articles: ['CPC 978', 'CPC 979', 'CPC 979-1'], region: 'DEM', cible: 'demandeur', collectif: true,
    prealable: 'déclaration de pourvoi', ouvre: ['EC15', 'EC16', 'EC30'], ferme: ['C22', 'C22b'],
    champs: [
      champ('copies', 'Copies de la décision attaquée et de la décision confirmée ou infirmée jointes', 'oui-non'),
      champ('additionnel', 'Contient un pourvoi additionnel', 'oui-non'),
      champ('pieces', 'Pièces et dernières conclusions jointes', 'oui-non'),
    ],
  }),
  mene: [{ region: 'DEM', etat: 'memoire-remis' }],
  suit: ['EC08'],
  conditions: [instanceEnCours],
  effets(d) {
    if (d.acte.donnees['copies'] === false) d.marque('copies-manquantes', 'Copies de décision manquantes : irrecevabilité encourue, après avis de régularisation.', 'CPC 979');
    const demandeurs = enCours(d);
    d.region(d.regionsDe('DEM', demandeurs), 'memoire-remis');
    const ids = demandeurs.map(({ id }) => id);
    const additionnels = echeancesDeLigne(d.etat, 'C22b').filter(({ partie }) => ids.includes(partie!));
    if (d.acte.donnees['additionnel'] === true) solder(d, additionnels);
    else eteindre(d, additionnels.filter((e) => !depassee(e, d.date)), 'mémoire remis sans pourvoi additionnel');
    solderMemoires(d, demandeurs);
  },
};
