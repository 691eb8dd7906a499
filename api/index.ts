/** What scripts and tests need of the API. */
export { lireConfiguration, type Configuration } from './config';
export { HABILITATIONS, ACTIONS, PORTEES, SUJETS, type Habilitation } from './droits';
export { COMPTES_DEMO, PARTENAIRE_DEMO, compteDemo, type CompteDemo } from './identite/comptes';
export { InterneModule } from './interne.module';
export { decrireApi } from './openapi';
