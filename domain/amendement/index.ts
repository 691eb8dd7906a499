export * from './types';
export { amender } from './amender';
export { effetsSur, reglesTouchees } from './effets';
export { examinerChangement } from './examiner';
