import { instanceEnCours, nonRadie } from '../../noyau/conditions';
import { texteDe } from '../../noyau/lecture';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { auPlusDeuxRapporteurs, champsRapporteurs, designerRapporteurs } from '../../noyau/rapporteur';
import { PRESIDENT } from '../../noyau/roles';

export const ec31: RegleActe = {
  definition: deLaCour({
    id: 'EC31', nom: 'rapporteur-designe', titre: 'Désignation du rapporteur', bouton: 'Désigner le rapporteur', auteur: 'président de la chambre', roles: PRESIDENT,
    articles: ['CPC 1012', 'CPC 1013'], region: 'JUG', cible: 'dossier', prealable: 'distribution de l’affaire', ouvre: ['EC35'],
    champs: [
      ...champsRapporteurs,
      champ('dateAudience', 'Date d’audience envisagée', 'date'),
    ],
  }),
  mene: [{ region: 'JUG', etat: 'rapporteur-designe' }],
  suit: ['EC30'],
  conditions: [instanceEnCours, nonRadie, auPlusDeuxRapporteurs('CPC 1012')],
  effets(d) {
    designerRapporteurs(d, 'CPC 1012');
    const dateAudience = texteDe(d.acte.donnees, 'dateAudience');
    d.region('JUG', 'rapporteur-designe', dateAudience ? { dateAudience } : undefined, 'CPC 1012');
  },
};
