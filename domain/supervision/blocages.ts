import type { CodeRemede } from './remedes';

interface Definition {
  titre: string;
  /** Remedies offered, the usual one first. */
  remedes: CodeRemede[];
  /** Reasons that follow from this one: not told beside it. */
  masque?: string[];
  /** Comes and goes by nature: closed only once unseen for so many milliseconds. */
  repitMs?: number;
}

const UNE_MINUTE = 60_000;
const definir = <C extends string>(table: Record<C, Definition>): Record<C, Definition> => table;

/** Everything that may keep a pourvoi from moving, in the words of the Court. */
export const BLOCAGES = definir({
  'sans-evenement': { titre: 'Rien ne fera avancer le dossier', remedes: ['rouvrir-limite', 'confier-informatique'] },
  'attente-sans-limite': { titre: 'Attente que rien ne borne', remedes: ['limiter-attente', 'rouvrir-limite'] },
  'titulaire-absent': { titre: 'Tâche confiée à une personne qui n’est plus à la Cour', remedes: ['reaffecter'] },
  'tache-sans-titulaire': { titre: 'Tâche que personne ne peut faire', remedes: ['reaffecter'] },
  'reveil-depasse': { titre: 'Échéance passée et non constatée', remedes: ['rejouer', 'reprendre'] },
  'acte-double': { titre: 'Même acte enregistré deux fois', remedes: ['annuler-acte', 'classer'] },
  'incident-moteur': { titre: 'Incident signalé par le moteur', remedes: ['classer', 'confier-informatique'] },
  'annonce-perdue': { titre: 'Changement que les écrans ignorent', remedes: ['rejouer'] },
  'calcul-en-echec': { titre: 'Calcul du dossier en échec', remedes: ['confier-informatique'], repitMs: 5 * UNE_MINUTE, masque: ['travail-en-attente', 'moteur-muet', 'reveil-depasse', 'inscription-en-echec', 'journal-en-retard'] },
  'travail-en-attente': { titre: 'Travail que personne ne prend', remedes: ['confier-informatique'], masque: ['moteur-muet', 'reveil-depasse'] },
  'inscription-en-echec': { titre: 'Inscription au journal en échec', remedes: ['rejouer', 'confier-informatique'], repitMs: UNE_MINUTE, masque: ['journal-en-retard'] },
  'moteur-absent': { titre: 'Dossier que le moteur ne connaît plus', remedes: ['reprendre'], masque: ['reveil-depasse'] },
  'moteur-arrete': { titre: 'Dossier arrêté dans le moteur', remedes: ['reprendre'], masque: ['reveil-depasse'] },
  'moteur-muet': { titre: 'Moteur sans réponse pour le dossier', remedes: ['confier-informatique'] },
  'journal-altere': { titre: 'Journal altéré ou incomplet', remedes: ['confier-informatique'], masque: ['journal-en-retard', 'journal-en-avance', 'etat-divergent', 'registre-different'] },
  'journal-en-retard': { titre: 'Actes acceptés et non inscrits au journal', remedes: ['rejouer', 'confier-informatique'] },
  'journal-en-avance': { titre: 'Moteur en retard sur le journal', remedes: ['reprendre'] },
  'etat-divergent': { titre: 'Moteur et journal en désaccord', remedes: ['confier-informatique'] },
  'registre-absent': { titre: 'Dossier absent du registre', remedes: ['rejouer'] },
  'registre-different': { titre: 'Registre différent du journal', remedes: ['rejouer'], masque: ['annonce-perdue'] },
  'registre-sans-journal': { titre: 'Dossier du registre sans journal', remedes: ['confier-informatique'] },
  'file-sans-worker': { titre: 'Aucun worker ne sert la file', remedes: ['confier-informatique'] },
  'moteur-injoignable': { titre: 'Moteur injoignable', remedes: ['confier-informatique'] },
});

export type CodeBlocage = keyof typeof BLOCAGES;

/** What does not concern one dossier but all of them. */
export const BLOCAGES_GENERAUX: readonly CodeBlocage[] = ['file-sans-worker', 'moteur-injoignable'];

/** Gaps between the engine and the register: what makes their counts differ. */
export const ECARTS: readonly CodeBlocage[] = [
  'moteur-absent', 'moteur-arrete', 'moteur-muet', 'journal-altere', 'journal-en-retard', 'journal-en-avance', 'etat-divergent',
  'registre-absent', 'registre-different', 'registre-sans-journal',
];
