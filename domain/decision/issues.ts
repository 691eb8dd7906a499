/** How a pourvoi ends (CPC 604, 605, 623, 626, 627, 978, 1009-2, 1014, 1026; COJ L411-3). */
export interface Issue {
  texte: string;
  /** The chain goes on before a court of remand (CPC 626, 1032). */
  renvoi: boolean;
  /** Given by an arrêt of the formation, not by an ordonnance. */
  parArret: boolean;
}

const arret = (texte: string, renvoi = false): Issue => ({ texte, renvoi, parArret: true });
const ordonnance = (texte: string): Issue => ({ texte, renvoi: false, parArret: false });

export const ISSUES: Record<string, Issue> = {
  rejet: arret('Rejet'),
  rnsm: arret('Rejet non spécialement motivé'),
  'cassation-totale-renvoi': arret('Cassation totale avec renvoi', true),
  'cassation-totale-sans-renvoi': arret('Cassation totale sans renvoi'),
  'cassation-totale-fond': arret('Cassation totale, la Cour statuant au fond'),
  'cassation-partielle-renvoi': arret('Cassation partielle avec renvoi', true),
  'cassation-partielle-sans-renvoi': arret('Cassation partielle sans renvoi'),
  'cassation-partielle-fond': arret('Cassation partielle, la Cour statuant au fond'),
  annulation: arret('Annulation'),
  irrecevabilite: arret('Irrecevabilité du pourvoi'),
  'desistement-arret': arret('Désistement constaté par arrêt'),
  'non-lieu-a-statuer': arret('Non-lieu à statuer'),
  'accord-homologue': arret('Accord homologué'),
  decheance: ordonnance('Déchéance du pourvoi'),
  desistement: ordonnance('Désistement'),
  peremption: ordonnance('Péremption de l’instance'),
};

/** Outcomes a formation may pronounce by arrêt on the pourvoi (act EC42). */
export const ISSUES_PAR_ARRET = Object.entries(ISSUES).filter(([code, { parArret }]) => parArret && code !== 'accord-homologue');
