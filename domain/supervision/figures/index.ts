export * from './deblocages';
export * from './durees';
export * from './etapes';
export * from './filtre';
export * from './periodes';
export { repartir, type Repartition } from './nombres';
export * from './stock';
