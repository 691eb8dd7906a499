export * from './commun';
export * from './personne';
export * from './delais';
export * from './regles';
export * from './procedure';
export * from './dossier';
