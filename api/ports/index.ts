export * from './carnet';
export * from './compteurs';
export * from './flux';
export * from './fonds';
export * from './legislation';
export * from './moteur';
export * from './registre';
export * from './traces';
