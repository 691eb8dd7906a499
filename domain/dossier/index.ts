export * from './types';
export { motsDe, motsDuTexte, replier } from './mots';
export { projeter, VERSION_PROJECTEUR } from './projeter';
export { resumer } from './resumer';
