export * from './decideur';
export * from './consignation';
export * from './registre';
export * from './numeros';
export * from './diffusion';
export * from './suivi-aide';
