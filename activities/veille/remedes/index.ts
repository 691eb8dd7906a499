export { faire, preparer, type Essai, type RemedeTechnique } from './remede';
