import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ee08: RegleActe = {
  definition: recu({
    id: 'EE08', nom: 'declaration-electorale-adressee', titre: 'Copie de la déclaration adressée aux défendeurs, qui reproduit l’article 1006', bouton: 'Enregistrer l’avis aux défendeurs', auteur: 'greffier de la juridiction attaquée, aussitôt', roles: DEPOT,
    articles: ['CPC 1002'], region: 'DEF', cible: 'dossier', prealable: 'déclaration de pourvoi', ouvre: ['EE12'],
  }),
  suit: ['EE06'],
  passe: { region: 'DEF', etat: 'avise' },
};
