export { rendre } from './rendre';
export { VariableInconnue } from './surveiller';
