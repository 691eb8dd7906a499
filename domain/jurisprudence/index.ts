export * from './types';
export { DECISIONS } from './table';
