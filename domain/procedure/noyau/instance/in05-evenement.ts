import { eteindre } from '../echeances';
import { observations } from '../formulaire';
import { echeancesDe } from '../lecture';
import type { Deroulement } from '../deroulement';
import { deLaCour, recu, type RegleActe } from '../regle-acte';
import { DEPOT, PRESIDENT } from '../roles';
import { sursisOrdonne } from './conditions';

const finir = (d: Deroulement): void => eteindre(d, echeancesDe(d.etat).filter(({ regle }) => regle === 'cpc-378'), 'fin du sursis');

export const in05: RegleActe = {
  definition: recu({
    id: 'IN05', nom: 'evenement-survenu', titre: 'Événement attendu survenu : l’instance reprend son cours', bouton: 'Enregistrer l’événement attendu', auteur: 'juridiction saisie, partie', roles: DEPOT,
    articles: ['CPC 378'], region: 'EVENEMENT', cible: 'dossier', prealable: 'sursis à statuer', champs: [observations],
  }),
  suit: ['IN04'],
  conditions: [sursisOrdonne],
  passe: { region: 'EVENEMENT', etat: 'survenu' },
  effets: finir,
};

export const in05b: RegleActe = {
  definition: deLaCour({
    id: 'IN05b', nom: 'sursis-revoque', titre: 'Sursis à statuer révoqué ou parvenu à son terme', bouton: 'Mettre fin au sursis', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 379'], region: 'EVENEMENT', cible: 'dossier', prealable: 'sursis à statuer', champs: [observations],
  }),
  suit: ['IN04'],
  conditions: [sursisOrdonne],
  passe: { region: 'EVENEMENT', etat: 'revoque' },
  effets: finir,
};
