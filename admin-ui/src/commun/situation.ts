import { dateLongue, joursEntre, pluriel } from './dates';

/** Where a due date stands; each has its colour, its shape and its words. */
export type Ton = 'loin' | 'bientot' | 'aujourdhui' | 'retard' | 'suspendue' | 'soldee';
export interface Situation { ton: Ton; texte: string; /** Its words say it all: no shape goes with it. */ sansForme?: true }

const JOURS_BIENTOT = 15;

const SOLDEES: Record<string, string> = { satisfaite: 'accomplie à temps', tardive: 'accomplie hors délai', eteinte: 'éteinte', remplacee: 'remplacée' };

/** From the cautious date alone: « reste 12 jours », « expire aujourd’hui », « dépassée de 3 jours ». */
export function situationDuJour(limite: string, aujourdhui: string): Situation {
  const reste = joursEntre(aujourdhui, limite);
  if (reste < 0) return { ton: 'retard', texte: `dépassée de ${pluriel(-reste, 'jour')}` };
  if (reste === 0) return { ton: 'aujourdhui', texte: 'expire aujourd’hui' };
  return { ton: reste <= JOURS_BIENTOT ? 'bientot' : 'loin', texte: `reste ${pluriel(reste, 'jour')}` };
}

/** The law allowed the act and did not require it: nobody failed. */
const faculteExpiree = (limite: string): Situation => ({ ton: 'soldee', texte: `faculté expirée le ${dateLongue(limite)}`, sansForme: true });

interface EcheanceLue { statut: string; faculte?: boolean; delai: { dernierJour: string | null; alertePrudente?: string } }

/** Of a whole échéance: its status first, then the calendar. */
export function situationEcheance(echeance: EcheanceLue, aujourdhui: string): Situation {
  const limite = echeance.delai.alertePrudente ?? echeance.delai.dernierJour;
  const soldee = SOLDEES[echeance.statut];
  if (soldee) return { ton: 'soldee', texte: soldee };
  if (echeance.statut === 'interrompue' || !limite) return { ton: 'suspendue', texte: 'délai interrompu' };
  if (echeance.faculte && (echeance.statut === 'echue' || limite < aujourdhui)) return faculteExpiree(limite);
  if (echeance.statut === 'echue') return { ton: 'retard', texte: `échue depuis le ${dateLongue(limite)}` };
  return situationDuJour(limite, aujourdhui);
}
