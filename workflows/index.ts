/** Every workflow type the worker runs: the one entry of its bundle. */
export { aideJuridictionnelle } from './aide-juridictionnelle/aide-juridictionnelle.workflow';
export { amendement } from './amendement/amendement.workflow';
export { pourvoi } from './pourvoi/pourvoi.workflow';
