import { eteindre, solder } from '../../noyau/echeances';
import { prononcer } from '../../noyau/fin';
import { choix } from '../../noyau/formulaire';
import { aEteFait, echeancesDeRegle, etatRegion } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';

export const ep31c: RegleActe = {
  definition: deLaCour({
    id: 'EP31c', nom: 'renvoi-de-juridiction-decide', titre: 'Arrêt sur la requête en renvoi', bouton: 'Enregistrer l’arrêt sur la requête en renvoi', auteur: 'chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 662', 'CPP 665'], region: 'JUG', cible: 'dossier', prealable: 'requête en renvoi pendante', ferme: ['P27', 'O6'],
    champs: [champ('resultat', 'Résultat', 'choix', { ...requis, ...choix(['renvoi-accorde', 'Renvoi ordonné'], ['renvoi-refuse', 'Requête rejetée']) })],
  }),
  suit: ['EP31'],
  conditions: [condition((etat) => etatRegion(etat, 'RENVOI662') === 'pendante', refuser('requete-absente', 'Aucune requête en renvoi n’est pendante.', { article: 'CPP 662', acteUtile: 'EP31' }))],
  passe: { region: 'RENVOI662', etat: 'decidee' },
  effets(d) {
    solder(d, echeancesDeRegle(d.etat, 'cpp-665-arret'));
    eteindre(d, echeancesDeRegle(d.etat, ['cpp-662', 'cpp-861', 'cpp-665-memoire']), 'requête jugée');
    // A request alone is a case of its own; on a pourvoi it leaves the pourvoi as it stands.
    if (!aEteFait(d.etat, ['EP02', 'EP03'])) prononcer(d, String(d.acte.donnees['resultat']), 'requête jugée', 'CPP 662');
  },
};
