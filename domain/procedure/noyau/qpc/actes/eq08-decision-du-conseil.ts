import { choix } from '../../formulaire';
import { champ, recu, requis, type RegleActe } from '../../regle-acte';
import { DEPOT } from '../../roles';
import { conseilSaisi } from '../conditions';

export const eq08: RegleActe = {
  definition: recu({
    id: 'EQ08', nom: 'decision-du-conseil-recue', titre: 'Décision du Conseil constitutionnel', bouton: 'Enregistrer la décision du Conseil constitutionnel', auteur: 'Conseil constitutionnel', roles: DEPOT,
    articles: ['Constitution art. 62'], region: 'QPC', volet: 'decision', cible: 'dossier', prealable: 'renvoi ou transmission directe de la question',
    champs: [champ('decision', 'Décision', 'choix', { ...requis, ...choix(['conformite', 'Conformité'], ['reserve', 'Conformité sous réserve'], ['non-conformite', 'Non-conformité'], ['non-lieu', 'Non-lieu à statuer']) })],
  }),
  conditions: [conseilSaisi],
  passe: { region: 'QPC', etat: 'jugee-par-le-conseil' },
};
