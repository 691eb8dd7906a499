export type Valeurs = Record<string, unknown>;
export interface Brouillon { valeurs: Valeurs; cle: string }

const PREFIXE = 'diligence:brouillon';
let auteur = '';

/** Whose drafts these are; told once at start, so that nobody finds another's on a shared workstation. */
export const poserAuteur = (personne: string): void => { auteur = personne; };

const emplacement = (...lieu: string[]) => [PREFIXE, auteur, ...lieu].join(':');
const cles = (debut: string) => Object.keys(localStorage).filter((cle) => cle.startsWith(debut));

/** What was typed and not yet recorded, kept on this workstation until its author signs out: neither a reload nor a lost session loses it, and the same key makes a retry harmless. */
export function lireBrouillon(numero: string, nom: string, contexte: string): Brouillon | null {
  const texte = localStorage.getItem(emplacement(numero, nom, contexte));
  return texte ? (JSON.parse(texte) as Brouillon) : null;
}

export const garderBrouillon = (numero: string, nom: string, contexte: string, brouillon: Brouillon): void =>
  localStorage.setItem(emplacement(numero, nom, contexte), JSON.stringify(brouillon));

export const oublierBrouillon = (numero: string, nom: string, contexte: string): void =>
  localStorage.removeItem(emplacement(numero, nom, contexte));

/** Acts begun on a dossier, by name and the query their form was opened with. */
export function brouillonsDe(numero: string): { nom: string; contexte: string }[] {
  const debut = emplacement(numero, '');
  return cles(debut).map((cle) => {
    const [nom = '', ...contexte] = cle.slice(debut.length).split(':');
    return { nom, contexte: contexte.join(':') };
  });
}

/** Nothing stays on the workstation once its user has signed out. */
export const oublierBrouillons = (): void => cles(PREFIXE).forEach((cle) => localStorage.removeItem(cle));

export const nouvelleCle = (): string => crypto.randomUUID();
