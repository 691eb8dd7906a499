import { instanceEnCours, nonRadie } from '../../noyau/conditions';
import { aEteFait } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { PRESIDENT } from '../../noyau/roles';

export const ec39: RegleActe = {
  definition: deLaCour({
    id: 'EC39', nom: 'renvoi-de-formation', titre: 'Renvoi à la chambre, à une chambre mixte ou à l’assemblée plénière', bouton: 'Renvoyer à une autre formation', auteur: 'premier président, président ou chambre', roles: PRESIDENT,
    articles: ['COJ L431-1', 'COJ L431-5', 'COJ L431-6', 'COJ L431-7'], region: 'FORMATION', cible: 'dossier', prealable: 'distribution de l’affaire',
    champs: [
      champ('formation', 'Formation saisie', 'choix', { ...requis, ...choix(['section', 'Chambre (section)'], ['pleniere-chambre', 'Plénière de chambre'], ['chambre-mixte', 'Chambre mixte'], ['assemblee-pleniere', 'Assemblée plénière']) }),
      champ('surRequisition', 'De droit, sur réquisition du procureur général', 'oui-non'),
    ],
  }),
  mene: [{ region: 'FORMATION', etat: 'section' }, { region: 'FORMATION', etat: 'pleniere-chambre' }, { region: 'FORMATION', etat: 'chambre-mixte' }, { region: 'FORMATION', etat: 'assemblee-pleniere' }],
  suit: ['EC30'],
  conditions: [instanceEnCours, nonRadie, condition((etat) => !aEteFait(etat, 'EC40'),
    refuser('debats-ouverts', 'Le renvoi est ordonné avant l’ouverture des débats.', { article: 'COJ L431-7' }))],
  effets(d) { d.region('FORMATION', String(d.acte.donnees['formation'])); },
};
