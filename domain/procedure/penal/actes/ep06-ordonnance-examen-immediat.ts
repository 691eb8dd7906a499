import { ouvrir, solder } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { aEteFait, echeancesDeRegle } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { PRESIDENT } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';

const saisi = condition((etat, { donnees }) => donnees['office'] === true || aEteFait(etat, 'EP05'),
  refuser('prealable-manquant', 'Aucune requête en examen immédiat n’est enregistrée : le président ne statue sans elle que d’office.', { article: 'CPP 570', manque: 'une requête, ou une saisine d’office', acteUtile: 'EP05', champ: 'donnees.office' }));

export const ep06: RegleActe = {
  definition: deLaCour({
    id: 'EP06', nom: 'examen-immediat-decide', titre: 'Ordonnance sur l’examen immédiat', bouton: 'Statuer sur l’examen immédiat', auteur: 'président de la chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 570', 'CPP 571'], region: 'JUG', cible: 'dossier', prealable: 'requête en examen immédiat, ou saisine d’office', ouvre: ['P20', 'EP06b'], ferme: ['P20'],
    champs: [
      champ('resultat', 'Résultat', 'choix', { ...requis, ...choix(['admis', 'Examen immédiat ordonné'], ['rejete', 'Examen immédiat refusé']), aide: 'L’ordonnance n’est susceptible d’aucun recours.' }),
      champ('office', 'D’office', 'oui-non'),
    ],
  }),
  mene: [{ region: 'EXAMEN', etat: 'admis' }, { region: 'EXAMEN', etat: 'rejete' }],
  suit: ['EP02', 'EP03'],
  conditions: [instancePenaleEnCours, saisi],
  effets(d) {
    const resultat = String(d.acte.donnees['resultat']);
    solder(d, echeancesDeRegle(d.etat, 'cpp-571-president'));
    d.region('EXAMEN', resultat, undefined, 'CPP 571');
    if (resultat === 'admis') ouvrir(d, { regle: 'cpp-571-chambre', region: 'JUG' });
  },
};
