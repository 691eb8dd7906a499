export * from './entree';
