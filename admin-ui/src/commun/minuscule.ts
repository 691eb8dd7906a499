/** A title inside a sentence: its first letter alone is lowered, so that « Cour », « Conseils » and acronyms stay as they are. */
export const minuscule = (texte: string): string => texte.replace(/^\p{Lu}(?!\p{Lu})/u, (lettre) => lettre.toLowerCase());
