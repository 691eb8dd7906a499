export * from './annuaire';
export * from './roles';
