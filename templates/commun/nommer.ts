/** Names written without an article in the register, and the one a sentence needs before them. */
const ARTICLES: [RegExp, string][] = [
  [/^(?=Société|Compagnie|Cour|Commune|Région|Caisse|Banque|Mutuelle|Fondation)/, 'la '],
  [/^(?=Syndicat|Tribunal|Conseil|Département|Groupement|Comité|Fonds)/, 'le '],
  [/^(?=Association|Établissement|Office|Union|Entreprise)/, 'l’'],
];
const SIGLE = /^(?=(SCP|SARL|SELARL|SELAS|SAS|SASU|SA|SCI|EURL|SNC) )/;

/** A name as a sentence takes it: « Société X » → « la société X », « Mme Y » unchanged. */
export function nommer(nom: string): string {
  const [motif, article] = ARTICLES.find(([m]) => m.test(nom)) ?? [];
  if (motif && article) return `${article}${nom.charAt(0).toLowerCase()}${nom.slice(1)}`;
  return nom.replace(SIGLE, 'la ');
}
