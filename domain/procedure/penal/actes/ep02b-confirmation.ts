import { solder } from '../../noyau/echeances';
import { echeancesDeRegle } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep02b: RegleActe = {
  definition: recu({
    id: 'EP02b', nom: 'pourvoi-par-lettre-confirme', titre: 'Confirmation, à la mairie ou à la gendarmerie, du pourvoi déclaré par lettre', bouton: 'Enregistrer la confirmation', auteur: 'demandeur', roles: DEPOT,
    articles: ['CPP 856'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'pourvoi déclaré par lettre', ferme: ['O2'],
  }),
  suit: ['EP02'],
  effets(d) { for (const { id } of d.cibles('demandeur')) solder(d, echeancesDeRegle(d.etat, 'cpp-856', id)); },
};
