import { compositionCriminelleSuffisante, FORMATIONS_CRIMINELLES } from '../../noyau/formations';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { dixJoursEcoules, fondJuge, jugementPossible } from '../conditions';

export const ep23: RegleActe = {
  definition: deLaCour({
    id: 'EP23', nom: 'audience-penale-tenue', titre: 'Audience : rapport, avocats, réquisitions', bouton: 'Enregistrer l’audience', auteur: 'chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 602', 'CPP 604'], region: 'JUG', cible: 'dossier', prealable: 'orientation ; dix jours depuis la réception du dossier', ouvre: ['EP24'], ferme: ['P21'],
    champs: [champ('formation', 'Formation', 'choix', { choix: FORMATIONS_CRIMINELLES }), champ('nombreMagistrats', 'Nombre de magistrats', 'nombre'), champ('datePrononce', 'Date annoncée du prononcé', 'date')],
  }),
  mene: [{ region: 'AUDIENCE', etat: 'tenue' }, { region: 'JUG', etat: 'delibere' }],
  suit: ['EP22'],
  conditions: [jugementPossible, fondJuge, dixJoursEcoules, compositionCriminelleSuffisante],
  effets(d) {
    const { datePrononce } = d.acte.donnees;
    d.region('AUDIENCE', 'tenue');
    d.region('JUG', 'delibere', datePrononce === undefined ? undefined : { datePrononce });
  },
};
