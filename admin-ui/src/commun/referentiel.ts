/** French words of the API's codes. */
export const CHAMBRES: Record<string, string> = {
  C1: 'Première chambre civile', C2: 'Deuxième chambre civile', C3: 'Troisième chambre civile',
  CO: 'Chambre commerciale, financière et économique', SO: 'Chambre sociale', CR: 'Chambre criminelle', CJ: 'Commissions juridictionnelles',
};

export const ROLES: Record<string, string> = {
  greffier: 'Greffier', 'directeur-greffe': 'Directeur de greffe', conseiller: 'Conseiller', president: 'Président de chambre', 'avocat-general': 'Avocat général',
  'premier-president': 'Premier président ou son délégué', superviseur: 'Superviseur', administrateur: 'Administrateur', 'avocat-aux-conseils': 'Avocat aux Conseils',
  partenaire: 'Système partenaire', systeme: 'Système',
};

export const FONCTIONS: Record<string, string> = {
  greffier: 'Greffier', rapporteur: 'Conseiller rapporteur', 'avocat-general': 'Avocat général', president: 'Président', doyen: 'Doyen', 'delegue-pp': 'Délégué du premier président',
  'president-formation': 'Président de la formation', membre: 'Membre de la formation',
};

export const ROLES_PARTIE: Record<string, string> = { demandeur: 'Demandeur', defendeur: 'Défendeur', intervenant: 'Intervenant' };
export const DEMEURES: Record<string, string> = { metropole: 'demeure en France métropolitaine', 'outre-mer': 'demeure outre-mer', etranger: 'demeure à l’étranger' };

export const nomDe = (table: Record<string, string>, code: string | null | undefined): string => (code ? (table[code] ?? code) : 'non renseigné');
