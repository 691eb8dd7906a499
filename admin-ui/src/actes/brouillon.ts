export type Valeurs = Record<string, unknown>;
export interface Brouillon { valeurs: Valeurs; cle: string }

const emplacement = (numero: string, nom: string, contexte: string) => `diligence:brouillon:${numero}:${nom}:${contexte}`;

/** What was typed and not yet recorded, kept by this tab: a reload loses nothing, and the same key makes a retry harmless. */
export function lireBrouillon(numero: string, nom: string, contexte: string): Brouillon | null {
  const texte = sessionStorage.getItem(emplacement(numero, nom, contexte));
  return texte ? (JSON.parse(texte) as Brouillon) : null;
}

export const garderBrouillon = (numero: string, nom: string, contexte: string, brouillon: Brouillon): void =>
  sessionStorage.setItem(emplacement(numero, nom, contexte), JSON.stringify(brouillon));

export const oublierBrouillon = (numero: string, nom: string, contexte: string): void =>
  sessionStorage.removeItem(emplacement(numero, nom, contexte));

export const nouvelleCle = (): string => crypto.randomUUID();
