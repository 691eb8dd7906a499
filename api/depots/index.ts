export { ouvertureDe, ouverturesPour, type Formulaire, type Ouverture } from './ouvertures';
