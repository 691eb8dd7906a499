import { recu, requis, champ, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { DEPOT, PARQUET } from '../../noyau/roles';

export const ec47: RegleActe = {
  definition: recu({
    id: 'EC47', nom: 'requete-apres-decision', titre: 'Requête en rectification, en omission de statuer ou en rabat', bouton: 'Enregistrer la requête', auteur: 'partie, procureur général ou office',
    roles: [...new Set([...DEPOT, ...PARQUET, 'president' as const])], articles: ['CPC 462', 'CPC 463'], region: 'REQUETE', cible: 'dossier', prealable: 'arrêt ou ordonnance mettant fin à l’instance', ouvre: ['EC47b'],
    champs: [champ('objet', 'Objet', 'choix', { ...requis, ...choix(['rectification', 'Rectification d’erreur matérielle'], ['omission', 'Omission de statuer'], ['rabat', 'Rabat']) })],
  }),
  suit: ['EC42', 'EC18', 'EC24', 'EC29b'],
  passe: { region: 'REQUETE', etat: 'pendante' },
};
