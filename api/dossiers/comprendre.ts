import { replier } from '@diligence/domain/dossier';
import type { DossierResume } from '../ports';
import { lireRecherche } from './recherche';
import type { TermeDto } from './recherche.dto';

const MOIS = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const enLettres = (jour: string): string => MOIS.format(new Date(`${jour}T00:00:00Z`)).replace(/^1 /, '1er ');

/** Where a word may be found in a dossier, in the order in which one names it. */
const LIEUX: [string, (d: DossierResume) => (string | null | undefined)[]][] = [
  ['Partie', (d) => d.parties.map(({ nom }) => nom)],
  ['Avocat', (d) => d.parties.map(({ conseil }) => conseil?.nom)],
  ['Décision attaquée', (d) => [d.decisionAttaquee?.juridiction, d.decisionAttaquee?.rg]],
  ['Matière', (d) => [d.matiere]],
];

const commence = (texte: string | null | undefined, mot: string): boolean => replier(texte ?? '').split(/[^a-z0-9/]+/).some((m) => m.startsWith(mot));

/** « Partie », « Partie ou avocat »…: where the dossiers found hold this word; « Mot » when none was found. */
function lieuxDe(mot: string, trouves: readonly DossierResume[]): string {
  const lieux = LIEUX.filter(([, lire]) => trouves.some((d) => lire(d).some((texte) => commence(texte, mot)))).map(([nom]) => nom);
  return [lieux[0] ?? 'Mot', ...lieux.slice(1).map((nom) => nom.toLowerCase())].join(' ou ');
}

/** The word as it was typed, accents and capitals included. */
const telQue = (mot: string, q: string): string => q.split(/[\s’',.;:/()«»-]+/).find((tape) => replier(tape) === mot) ?? mot;

/** Says in words what was understood of a query, given the first dossiers it found. */
export function comprendre(q: string, trouves: readonly DossierResume[]): TermeDto[] {
  const { numeros, rangs, rgs, jours, mots } = lireRecherche(q);
  return [
    ...numeros.map((valeur): TermeDto => ({ genre: 'numero', valeur, texte: `Numéro de pourvoi ${valeur}` })),
    ...rangs.map((valeur): TermeDto => ({ genre: 'rang', valeur, texte: `Numéro finissant par ${valeur}` })),
    ...rgs.map((valeur): TermeDto => ({ genre: 'rg', valeur, texte: `Numéro de répertoire général ${valeur}` })),
    ...jours.map((valeur): TermeDto => ({ genre: 'jour', valeur, texte: `Décision ou déclaration du ${enLettres(valeur)}` })),
    ...mots.map((valeur): TermeDto => ({ genre: 'mot', valeur, texte: `${lieuxDe(valeur, trouves)} « ${telQue(valeur, q)} »` })),
  ];
}
