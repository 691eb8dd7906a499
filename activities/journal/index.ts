export { canonique, empreinte } from './canonique';
export { enchainer } from './entrees';
export { etatDuJournal } from './replier';
export { journaliser, JournalContradictoire } from './journaliser';
export { chercherRecu, lireJournal, verifierEntrees, verifierJournal, type Verification } from './lire';
