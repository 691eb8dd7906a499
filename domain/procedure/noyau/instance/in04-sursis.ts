import { instanceOuverte } from '../conditions';
import { fixer } from '../echeances';
import { texteDe } from '../lecture';
import { condition, refuser } from '../refus';
import { champ, deLaCour, requis, type RegleActe } from '../regle-acte';
import { PRESIDENT } from '../roles';
import { attenduDe, choixAttendus } from './evenements';

export const in04: RegleActe = {
  definition: deLaCour({
    id: 'IN04', nom: 'sursis-ordonne', titre: 'Sursis à statuer dans l’attente d’un événement', bouton: 'Surseoir à statuer', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 378', 'TFUE art. 267', 'CPC 49'], region: 'EVENEMENT', cible: 'dossier', prealable: 'pourvoi en cours', ouvre: ['IN05', 'IN05b'],
    champs: [champ('evenement', 'Événement attendu', 'choix', { ...requis, ...choixAttendus }), champ('reference', 'Référence', 'texte'), champ('jusquau', 'Jusqu’au', 'date', { aide: 'Quand la décision fixe un temps ; sinon jusqu’à l’événement.' })],
  }),
  conditions: [instanceOuverte('CPC 378', 'EC47'), condition((_etat, { donnees, dateActe }) => (texteDe(donnees, 'jusquau') ?? dateActe) >= dateActe,
    refuser('date-anterieure', 'Le terme du sursis précède la décision.', { article: 'CPC 378', champ: 'donnees.jusquau' }))],
  passe: { region: 'EVENEMENT', etat: 'attendu' },
  effets(d) {
    const { libelle, article } = attenduDe(d.acte.donnees['evenement']);
    const dernierJour = texteDe(d.acte.donnees, 'jusquau');
    d.region('EVENEMENT', 'attendu', { attendu: libelle, article, jusquau: dernierJour ?? null }, article);
    if (dernierJour) fixer(d, { regle: 'cpc-378', ligne: 'IN04', intitule: 'Terme du sursis à statuer', region: 'EVENEMENT', dernierJour, article: 'CPC 378', sanction: null });
  },
};
