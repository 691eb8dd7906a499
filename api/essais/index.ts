export * from './application';
export * from './dossiers';
export * from './ports';
