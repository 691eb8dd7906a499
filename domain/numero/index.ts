export * from './ecli';
export * from './pourvoi';
