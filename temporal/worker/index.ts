export { creerWorker, type OptionsWorker } from './creer';
export { empaqueterWorkflows } from './paquet';
