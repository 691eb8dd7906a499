export * from './filtre';
export * from './probleme';
export * from './validation';
