/** How a pourvoi ends (CPC 604, 605, 623, 626, 627, 978, 1009-2, 1014, 1026; CPP 567-1, 567-1-1, 590-2, 605 to 612, 662, 665; COJ L411-3). */
export interface Issue {
  texte: string;
  /** The chain goes on before a court of remand (CPC 626, 1032; CPP 609, 610). */
  renvoi: boolean;
  /** Given by an arrêt of the formation, not by an ordonnance. */
  parArret: boolean;
  /** Only known to civil, or to criminal, matters. */
  matiere?: 'civil' | 'penal';
}

const arret = (texte: string, plus: Partial<Issue> = {}): Issue => ({ texte, renvoi: false, parArret: true, ...plus });
const ordonnance = (texte: string, plus: Partial<Issue> = {}): Issue => ({ texte, renvoi: false, parArret: false, ...plus });
const RENVOI = { renvoi: true } as const;
const CIVIL = { matiere: 'civil' } as const;
const PENAL = { matiere: 'penal' } as const;

/** Outcomes of the procedures beside the pourvoi, each given by an act of its own. */
const PARTICULIERES: Record<string, Issue> = {
  'qpc-renvoyee': arret('Question renvoyée au Conseil constitutionnel'),
  'qpc-non-renvoyee': arret('Question non renvoyée au Conseil constitutionnel'),
  'qpc-irrecevable': arret('Question irrecevable'),
  'qpc-transmise-au-conseil': ordonnance('Question transmise directement au Conseil constitutionnel'),
  avis: arret('Avis rendu'),
  'pas-lieu-a-avis': arret('Pas lieu à avis'),
  'reexamen-rejete': arret('Demande de réexamen rejetée'),
  'reexamen-irrecevable': arret('Demande de réexamen irrecevable'),
  'reexamen-dechu': arret('Déchéance de la demande de réexamen'),
  'reexamen-annulation': arret('Annulation et renvoi après réexamen', RENVOI),
  'reexamen-du-pourvoi': arret('Réexamen du pourvoi par l’assemblée plénière'),
  'revision-rejetee': arret('Demande de révision ou de réexamen rejetée'),
  'revision-irrecevable': arret('Demande de révision ou de réexamen irrecevable'),
  'revision-annulation-renvoi': arret('Condamnation annulée, avec renvoi', RENVOI),
  'revision-annulation-sans-renvoi': arret('Condamnation annulée, sans renvoi'),
  'interet-loi-rejet': arret('Pourvoi du procureur général rejeté'),
  'interet-loi-annulation': arret('Annulation à la demande du procureur général'),
  'recusation-accueillie': arret('Requête en récusation ou en renvoi accueillie'),
  'recusation-rejetee': arret('Requête en récusation ou en renvoi rejetée'),
  'commission-accueillie': arret('Demande accueillie par la commission'),
  'commission-rejetee': arret('Demande rejetée par la commission'),
  'commission-irrecevable': arret('Demande irrecevable devant la commission'),
  'aide-totale': ordonnance('Aide juridictionnelle totale accordée'),
  'aide-partielle': ordonnance('Aide juridictionnelle partielle accordée'),
  'aide-rejetee': ordonnance('Aide juridictionnelle refusée'),
  'aide-caduque': ordonnance('Demande d’aide juridictionnelle caduque'),
};

export const ISSUES: Record<string, Issue> = {
  rejet: arret('Rejet'),
  rnsm: arret('Rejet non spécialement motivé', CIVIL),
  'non-admission': arret('Non-admission du pourvoi', PENAL),
  'cassation-totale-renvoi': arret('Cassation totale avec renvoi', RENVOI),
  'cassation-totale-sans-renvoi': arret('Cassation totale sans renvoi'),
  'cassation-totale-fond': arret('Cassation totale, la Cour statuant au fond'),
  'cassation-partielle-renvoi': arret('Cassation partielle avec renvoi', RENVOI),
  'cassation-partielle-sans-renvoi': arret('Cassation partielle sans renvoi'),
  'cassation-partielle-fond': arret('Cassation partielle, la Cour statuant au fond'),
  annulation: arret('Annulation'),
  irrecevabilite: arret('Irrecevabilité du pourvoi'),
  'decheance-arret': arret('Déchéance du pourvoi constatée par arrêt', PENAL),
  'desistement-arret': arret('Désistement constaté par arrêt', CIVIL),
  'non-lieu-a-statuer': arret('Non-lieu à statuer'),
  'accord-homologue': arret('Accord homologué', CIVIL),
  'renvoi-accorde': arret('Renvoi d’un tribunal à un autre ordonné', PENAL),
  'renvoi-refuse': arret('Requête en renvoi rejetée', PENAL),
  ...PARTICULIERES,
  decheance: ordonnance('Déchéance du pourvoi'),
  desistement: ordonnance('Désistement'),
  peremption: ordonnance('Péremption de l’instance', CIVIL),
  'non-admission-ordonnance': ordonnance('Non-admission par ordonnance', PENAL),
};

/** Outcomes given by an act of their own, never by the arrêt on the pourvoi. */
const PAR_UN_AUTRE_ACTE = ['accord-homologue', 'non-admission', 'renvoi-accorde', 'renvoi-refuse', ...Object.keys(PARTICULIERES)];
const parArret = (exclue: Issue['matiere']): [string, Issue][] =>
  Object.entries(ISSUES).filter(([code, issue]) => issue.parArret && issue.matiere !== exclue && !PAR_UN_AUTRE_ACTE.includes(code));

/** Outcomes a civil formation may pronounce by arrêt on the pourvoi (act EC42). */
export const ISSUES_PAR_ARRET = parArret('penal');
/** Outcomes the criminal chamber may pronounce by arrêt on the pourvoi (act EP24). */
export const ISSUES_PENALES_PAR_ARRET = parArret('civil');
