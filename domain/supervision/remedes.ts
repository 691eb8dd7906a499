import type { Champ } from '../procedure/types';

/** Who a remedy shows to have solved it: the registry by itself, or IT. */
export type Competence = 'greffe' | 'informatique';

export interface DefinitionRemede {
  /** Verb shown on the button. */
  bouton: string;
  /** What it does, for people. */
  effet: string;
  competence: Competence;
  /** A second person must confirm before anything is done. */
  deuxPersonnes: boolean;
  champs: Champ[];
  /** Act of the catalogue (`DefinitionActe.id`) it records, when it is one. */
  acte?: string;
}

const champ = (nom: string, libelle: string, type: Champ['type']): Champ => ({ nom, libelle, type, requis: true });
const definir = <C extends string>(table: Record<C, DefinitionRemede>): Record<C, DefinitionRemede> => table;

/** How a blocked dossier is set going again. Each asks for a reason besides its own fields. */
export const REMEDES = definir({
  reaffecter: {
    bouton: 'Réaffecter la tâche', effet: 'La tâche est confiée à la personne choisie, par un acte d’assignation.', competence: 'greffe', deuxPersonnes: false,
    champs: [champ('tache', 'Tâche', 'tache'), champ('personne', 'Personne', 'personne')], acte: 'GE05',
  },
  'rouvrir-limite': {
    bouton: 'Rouvrir la limite', effet: 'L’acte qui avait fermé la limite est annulé ; la limite court de nouveau, recalculée.', competence: 'greffe', deuxPersonnes: true,
    champs: [champ('echeance', 'Limite à rouvrir', 'texte')], acte: 'GE02',
  },
  'annuler-acte': {
    bouton: 'Annuler l’acte en double', effet: 'L’acte choisi est annulé ; ce qui en dépendait est recalculé.', competence: 'greffe', deuxPersonnes: true,
    champs: [champ('acte', 'Acte à annuler', 'acte')], acte: 'GE02',
  },
  'limiter-attente': {
    bouton: 'Donner une limite à l’attente', effet: 'Le dossier revient dans cette liste si rien n’est arrivé à la date choisie.', competence: 'greffe', deuxPersonnes: false,
    champs: [champ('jusquAu', 'Attendre jusqu’au', 'date')],
  },
  reprendre: {
    bouton: 'Reprendre le dossier', effet: 'Le dossier est remis en marche dans le moteur à partir de son journal, avec ses échéances et ses reçus.', competence: 'greffe', deuxPersonnes: true, champs: [],
  },
  rejouer: {
    bouton: 'Rejouer le message', effet: 'Ce qui n’est pas arrivé est envoyé de nouveau : constat d’échéance, inscription, registre, annonce.', competence: 'greffe', deuxPersonnes: false, champs: [],
  },
  classer: {
    bouton: 'Classer sans suite', effet: 'La situation est tenue pour normale ; elle ne revient que si elle change.', competence: 'greffe', deuxPersonnes: false, champs: [],
  },
  'confier-informatique': {
    bouton: 'Confier à l’informatique', effet: 'L’intervention de l’informatique est demandée et comptée.', competence: 'informatique', deuxPersonnes: false, champs: [],
  },
});

export type CodeRemede = keyof typeof REMEDES;
