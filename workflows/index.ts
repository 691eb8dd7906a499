/** Every workflow type the worker runs: the one entry of its bundle. */
export { amendement } from './amendement/amendement.workflow';
export { pourvoi } from './pourvoi/pourvoi.workflow';
