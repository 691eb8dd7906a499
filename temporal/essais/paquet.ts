import { variables } from './variables';

/** The workflows' bundle of this run, for `Worker.create({ workflowBundle })`. */
export const paquetWorkflows = (): { codePath: string } => ({ codePath: variables.lire('PAQUET') });
