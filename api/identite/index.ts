export * from './authentification';
export * from './comptes';
export * from './emetteur';
export * from './personne';
export * from './session';
