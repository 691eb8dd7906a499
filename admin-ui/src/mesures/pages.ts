const PAGES: [RegExp, string][] = [
  [/^\/$/, 'accueil'],
  [/^\/dossiers\/?$/, 'dossiers'],
  [/^\/dossiers\/[^/]+\/acte\//, 'acte'],
  [/^\/dossiers\/(?!nouveau)/, 'dossier'],
  [/^\/calculateur/, 'calculateur'],
  [/^\/supervision/, 'supervision'],
];

/** Kind of page at an address, never which dossier; nothing for the places that are not measured. */
export const pageDe = (chemin: string): string | undefined => PAGES.find(([forme]) => forme.test(chemin))?.[1];

/** What a page is, in words. */
export const NOMS_PAGES: Record<string, string> = {
  accueil: 'La boîte de travail', dossiers: 'La liste des dossiers', dossier: 'Un dossier', acte: 'Le formulaire d’un acte', calculateur: 'Le calculateur', supervision: 'La supervision',
};
