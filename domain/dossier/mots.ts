import { compacter, identifiantsDe, type EtatPourvoi } from '../procedure';

/** Lower case, without accents: how words are stored for search, and how a query must be folded. */
export const replier = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text, as they are stored for search. */
export const motsDuTexte = (texte: string): string[] => replier(texte).split(/[^a-z0-9]+/).filter((mot) => mot.length > 1);

/** Words by which a dossier is found: its number in each form, parties, counsel, decision below, matter, identifiers of other systems. */
export function motsDe(etat: EtatPourvoi): string[] {
  const { numero, decisionAttaquee: decision, matiere } = etat;
  const textes = [
    ...Object.values(etat.parties).flatMap(({ nom, conseil }) => [nom, conseil?.nom ?? '']),
    decision?.juridiction ?? '', matiere ?? '',
  ];
  const identifiants = identifiantsDe(etat).flatMap(({ valeur }) => [compacter(valeur), ...motsDuTexte(valeur)]);
  const numeros = [numero, numero.replace('.', ''), numero.replace(/[-.]/g, '')].map(replier);
  return [...new Set([...numeros, ...(decision?.rg ? [replier(decision.rg)] : []), ...identifiants, ...textes.flatMap(motsDuTexte)])];
}
