/** Every workflow type the worker runs: the one entry of its bundle. */
export { pourvoi } from './pourvoi/pourvoi.workflow';
