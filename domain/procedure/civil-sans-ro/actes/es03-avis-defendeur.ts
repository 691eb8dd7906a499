import { instanceEnCours } from '../../noyau/conditions';
import { observations } from '../../noyau/formulaire';
import { etatRegion } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';

export const es03: RegleActe = {
  definition: deLaCour({
    id: 'ES03', nom: 'declaration-adressee-au-defendeur', titre: 'Copie de la déclaration adressée aux défendeurs et demande du dossier', bouton: 'Aviser les défendeurs et demander le dossier',
    auteur: 'greffe de la Cour, aussitôt', roles: GREFFE, articles: ['CPC 987'], region: 'DEF', cible: 'dossier', prealable: 'déclaration de pourvoi', ouvre: ['ES04', 'ES08', 'EC19'], ferme: ['C41'], champs: [observations],
  }),
  suit: ['ES01'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'avise' },
  mene: [{ region: 'A_QUO', etat: 'dossier-demande' }],
  effets(d) { if (etatRegion(d.etat, 'A_QUO') === undefined) d.region('A_QUO', 'dossier-demande', undefined, 'CPC 987'); },
};
