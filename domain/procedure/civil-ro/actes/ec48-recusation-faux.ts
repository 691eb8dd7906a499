import { aEteFait } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, recu, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { DEPOT } from '../../noyau/roles';

export const ec48: RegleActe = {
  definition: recu({
    id: 'EC48', nom: 'recusation-ou-faux', titre: 'Requête en récusation ou demande en faux', bouton: 'Enregistrer la requête incidente', auteur: 'partie', roles: DEPOT,
    articles: ['CPC 1027', 'CPC 342', 'CPC 1028'], region: 'RECUS', cible: 'partie', collectif: true, prealable: 'pourvoi en cours', ouvre: ['EC48b'], ferme: ['C36'],
    champs: [champ('objet', 'Objet', 'choix', { ...requis, ...choix(['recusation', 'Récusation (1027, 342)'], ['faux', 'Inscription de faux (1028)']) })],
  }),
  mene: [{ region: 'RECUS', etat: 'pendante' }],
  suit: ['EC08'],
  conditions: [condition((etat, { donnees }) => donnees['objet'] !== 'recusation' || !aEteFait(etat, 'EC40'),
    refuser('debats-clos', 'La récusation est demandée avant la clôture des débats, dès que la cause en est connue : irrecevabilité encourue.', { article: 'CPC 342' }))],
  effets(d) { d.region('RECUS', 'pendante', { objet: String(d.acte.donnees['objet']), ...(d.acte.partie ? { partie: d.acte.partie } : {}) }); },
};
