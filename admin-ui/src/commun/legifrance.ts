const CODES: Record<string, string> = {
  CPC: 'code de procédure civile',
  CPP: 'code de procédure pénale',
  COJ: 'code de l’organisation judiciaire',
};

/** Search address of an article on Légifrance, the abbreviation of its code written in full. */
export function lienLegifrance(reference: string): string {
  const recherche = reference.replace(/^(CPC|CPP|COJ)\b/, (sigle) => CODES[sigle] ?? sigle);
  return `https://www.legifrance.gouv.fr/search/all?${new URLSearchParams({ tab_selection: 'all', searchField: 'ALL', query: recherche })}`;
}
