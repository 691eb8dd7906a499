export * from './appelant';
export * from './aptitude';
export * from './declaration';
export * from './garde';
export * from './habilitations';
