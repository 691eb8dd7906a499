import { etatRegion } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { PARQUET } from '../../noyau/roles';

export const ep29: RegleActe = {
  definition: deLaCour({
    id: 'EP29', nom: 'dossier-adresse-au-renvoi', titre: 'Dossier adressé au ministère public de la juridiction de renvoi', bouton: 'Adresser le dossier à la juridiction de renvoi', auteur: 'procureur général', roles: PARQUET,
    articles: ['CPP 609', 'CPP 610', 'CPP 614'], region: 'REN', cible: 'dossier', prealable: 'cassation avec renvoi, expédition adressée', champs: [champ('juridiction', 'Juridiction de renvoi', 'texte')],
  }),
  suit: ['EP26'],
  conditions: [condition((etat) => etatRegion(etat, 'REN') === 'ouvert',
    refuser('sans-renvoi', 'L’arrêt ne renvoie à aucune juridiction, ou le dossier y est déjà parti.', { article: 'CPP 609' }))],
  passe: { region: 'REN', etat: 'saisi' },
};
