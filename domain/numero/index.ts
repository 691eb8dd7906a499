export * from './ecli';
export * from './pourvoi';
export * from './series';
