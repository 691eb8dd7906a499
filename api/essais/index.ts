export * from './application';
export * from './dossiers';
export * from './fonds';
export * from './ports';
