import { typographier } from '@diligence/domain/commun';
import { CATALOGUE, type DefinitionActe, type Procedure, type RegleActe } from '@diligence/domain/procedure';
import { REGIONS } from '@diligence/domain/procedure/regions';
import { diagramme, regionsDe } from './dessin';
import { essaisNommant, liens } from './essais';

const NATURES: Record<DefinitionActe['nature'], string> = { recu: 'reçu', cour: 'de la Cour', gestion: 'gestion' };
const cellule = (texte: string): string => texte.replaceAll('|', '\\|') || '–';
const ligne = (cellules: string[]): string => `| ${cellules.map(cellule).join(' | ')} |`;
const tableau = (entetes: string[], lignes: string[][]): string => [ligne(entetes), ligne(entetes.map(() => '---')), ...lignes.map(ligne)].join('\n');
const liste = (valeurs: string[]): string => valeurs.join(', ');
const fichier = ({ id }: Procedure): string => `procedure-${id}.md`;

type EssaisDe = (procedure: Procedure, definition: DefinitionActe) => string[];

/** The test of the law nearest to the procedure, and the one that lives the act in the engine. */
async function chercherEssais(): Promise<EssaisDe> {
  const nommant = await essaisNommant();
  return ({ id: procedure }, { id, nom, nature }) => {
    const { unite } = nommant(id);
    const proche = unite.find((chemin) => chemin.startsWith(`domain/procedure/${procedure.replace('-', '/')}`) || chemin.startsWith(`domain/procedure/${procedure}/`)) ?? unite[0];
    const trouves = [proche, nommant(nom).vecus[0]].filter((chemin) => chemin !== undefined);
    if (trouves.length === 0 && nature !== 'gestion') throw new Error(`L’acte ${id} de la procédure ${procedure} n’a pas d’essai.`);
    return trouves;
  };
}

function table(procedure: Procedure, actes: RegleActe[], essaisDe: EssaisDe): string {
  const lignes = actes.map(({ definition: d, conditions = [] }) => [
    d.id, `${d.titre}<br>\`${d.nom}\``, NATURES[d.nature], d.auteur, `${d.prealable}${conditions.length > 0 ? ` (+ ${conditions.length} conditions)` : ''}`, liste(d.articles), liste(d.ouvre), liste(d.ferme), d.region, liste(d.roles), liens(essaisDe(procedure, d)),
  ]);
  return tableau(['id', 'acte', 'nature', 'auteur', 'préalable', 'articles', 'ouvre', 'ferme', 'région', 'rôles', 'essais'], lignes);
}

function page(procedure: Procedure, essaisDe: EssaisDe): string {
  const { nom, actes } = procedure;
  const gestion = actes.filter(({ definition }) => definition.nature === 'gestion');
  return [
    `# ${nom}`, 'Page produite depuis `domain/procedure` par `npm run docs` : ne pas la modifier à la main. [Toutes les procédures](procedures.md).',
    'Un acte **reçu** est toujours enregistré : tardif ou sans préalable, il porte la marque de sa conséquence. Un acte **de la Cour** hors de son préalable est refusé.',
    '## Actes', table(procedure, horsGestion(procedure), essaisDe), '## Régions', 'Un dossier n’est pas dans un seul état : ces régions vivent côte à côte, certaines une fois par partie.',
    diagramme(procedure), '## Actes de gestion', table(procedure, gestion, essaisDe), '',
  ].join('\n\n');
}

/** Articles that acts cite, by code, each code in the order of its first mention. */
function textes(actes: RegleActe[]): string {
  const parCode = new Map<string, string[]>();
  for (const article of new Set(actes.flatMap(({ definition }) => definition.articles))) {
    const [, code = article, numero = ''] = /^(CPC|CPP|COJ|C\. élect\.) (.+)$/.exec(article) ?? [];
    parCode.set(code, [...(parCode.get(code) ?? []), numero]);
  }
  const enOrdre = (numeros: string[]): string => numeros.filter((n) => n !== '').sort((a, b) => a.localeCompare(b, 'fr', { numeric: true })).join(', ');
  return [...parCode].map(([code, numeros]) => `${code} ${enOrdre(numeros)}`.trim()).join(' ; ');
}

const minuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);
const horsGestion = ({ actes }: Procedure): RegleActe[] => actes.filter(({ definition }) => definition.nature !== 'gestion');
/** Acts that no other procedure of the catalogue has. */
const propres = (procedure: Procedure): RegleActe[] => horsGestion(procedure)
  .filter(({ definition }) => Object.values(CATALOGUE).every((autre) => autre === procedure || autre.actes.every((a) => a.definition.id !== definition.id)));

function resume(procedure: Procedure): string {
  const { nom, ouverture, etapes } = procedure;
  const [tous, siens] = [horsGestion(procedure), propres(procedure)];
  const communs = tous.filter((acte) => !siens.includes(acte));
  const deNature = (nature: DefinitionActe['nature']): number => tous.filter(({ definition }) => definition.nature === nature).length;
  const ouvertures = ouverture.actes.map((id) => `${id} (${minuscule(tous.find(({ definition }) => definition.id === id)?.definition.titre ?? id)})`);
  return [
    `## [${nom}](${fichier(procedure)})`,
    [
      `- **Textes propres** : ${textes(siens) || '–'}.`,
      ...(communs.length > 0 ? [`- **Textes communs à d’autres procédures** : ${textes(communs)}.`] : []),
      `- **S’ouvre par** : ${ouvertures.join(' ou ')}.`,
      `- **Actes** : ${tous.length}, dont ${deNature('recu')} reçus et ${deNature('cour')} de la Cour ; ${siens.length} lui sont propres.`,
      `- **Régions** : ${regionsDe(procedure).map((region) => minuscule(REGIONS[region] ?? region)).join(', ')}.`,
      `- **Étapes** : ${etapes.map(({ texte }) => minuscule(texte)).join(' → ')}.`,
    ].join('\n'),
  ].join('\n\n');
}

const index = (procedures: Procedure[]): string => [
  '# Procédures',
  'Page produite depuis le catalogue que le code applique (`domain/procedure/catalogue.ts`) par `npm run docs` : ne pas la modifier à la main. Chaque procédure a sa page : la table de ses actes, l’essai qui couvre chacun, et le dessin de ses régions. Les délais sont dans [la table des délais](delais.md).',
  tableau(['Procédure', 'Clé', 'S’ouvre par', 'Actes', 'Régions'], procedures.map((p) => [
    `[${p.nom}](${fichier(p)})`, `\`${p.id}\``, liste(p.ouverture.actes), String(horsGestion(p).length), String(regionsDe(p).length),
  ])),
  ...procedures.map(resume), '',
].join('\n\n');

/** The index of procedures, and one page each: its table of acts and the drawing of its regions, from the tables the code runs. */
export async function produire(): Promise<Record<string, string>> {
  const procedures = Object.values(CATALOGUE);
  const essaisDe = await chercherEssais();
  return {
    'docs/generated/procedures.md': typographier(index(procedures)),
    ...Object.fromEntries(procedures.map((p) => [`docs/generated/${fichier(p)}`, page(p, essaisDe)])),
  };
}
