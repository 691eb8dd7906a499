export * from './attributs';
export * from './pourvoi.messages';
export * from './recu';
export * from './entree';
export { registreDepuis, type RegistreTransmis } from './registre-actes';
