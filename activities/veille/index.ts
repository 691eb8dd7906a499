export { lireAnnuaire } from './annuaire';
export { veiller, type Ecoute } from './boucle';
export type { Monde as MondeVeille } from './monde';
export { modelesVeille, preparerVeille, type Blocage, type Compte, type EtatIntervention, type Intervention, type ModelesVeille, type Parametre, type ParcoursSuivi, type Suivi, type Veille } from './schemas';
export { suivreParcours } from './suivre-parcours';
export { idBlocage } from './tenir';
export { Veilleur } from './veilleur';
export { ecrire as ecrireBlocage } from './noter';
export * from './remedes';
