/** Roles given by the identity provider. Rights combine role and designation on the dossier. */
export const ROLES = {
  greffier: 'Greffier',
  'directeur-greffe': 'Directeur de greffe',
  conseiller: 'Conseiller',
  president: 'Président de chambre',
  'avocat-general': 'Avocat général',
  'premier-president': 'Premier président ou son délégué',
  superviseur: 'Superviseur',
  administrateur: 'Administrateur',
  'avocat-aux-conseils': 'Avocat aux Conseils',
  partenaire: 'Système partenaire',
} as const;

export type Role = keyof typeof ROLES;

/** `systeme` is the workflow itself: it notes that a day has passed and decides nothing. */
export type RoleAuteur = Role | 'systeme';

/** What a party was before the court below, in criminal matters. */
export const QUALITES = {
  'ministere-public': 'Ministère public',
  condamne: 'Condamné',
  prevenu: 'Prévenu non condamné',
  'mis-en-examen': 'Personne mise en examen',
  'partie-civile': 'Partie civile',
  'personne-recherchee': 'Personne recherchée',
  autre: 'Autre partie',
} as const;

export type QualitePartie = keyof typeof QUALITES;

/**
 * Units among which dossiers are shared: the chambers of the Court (COJ R421-3), whose key is their ECLI code, and the
 * commissions juridictionnelles it hosts, which are no chamber but have their own registry, dossiers and figures.
 */
export const CHAMBRES = {
  C1: 'Première chambre civile',
  C2: 'Deuxième chambre civile',
  C3: 'Troisième chambre civile',
  CO: 'Chambre commerciale, financière et économique',
  SO: 'Chambre sociale',
  CR: 'Chambre criminelle',
  CJ: 'Commissions juridictionnelles',
} as const;

export type Chambre = keyof typeof CHAMBRES;

/** Unit of the commissions juridictionnelles. */
export const COMMISSIONS = 'CJ' satisfies Chambre;
export type ChambreDeLaCour = Exclude<Chambre, typeof COMMISSIONS>;
