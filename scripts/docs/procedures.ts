import { CATALOGUE, type DefinitionActe, type Procedure, type RegleActe } from '@diligence/domain/procedure';
import { REGIONS, texteEtatRegion } from '@diligence/domain/procedure/regions';

const NATURES: Record<DefinitionActe['nature'], string> = { recu: 'reçu', cour: 'de la Cour', gestion: 'gestion' };
const cellule = (texte: string): string => texte.replaceAll('|', '\\|') || '–';
const ligne = (cellules: string[]): string => `| ${cellules.map(cellule).join(' | ')} |`;
const liste = (valeurs: string[]): string => valeurs.join(', ');

function table(actes: RegleActe[]): string {
  const lignes = actes.map(({ definition: d, conditions = [] }) => ligne([
    d.id, `${d.titre}<br>\`${d.nom}\``, NATURES[d.nature], d.auteur, `${d.prealable}${conditions.length > 0 ? ` (+ ${conditions.length} conditions)` : ''}`, liste(d.articles), liste(d.ouvre), liste(d.ferme), d.region, liste(d.roles),
  ]));
  return [ligne(['id', 'acte', 'nature', 'auteur', 'préalable', 'articles', 'ouvre', 'ferme', 'région', 'rôles']), ligne(Array(10).fill('---') as string[]), ...lignes].join('\n');
}

type Passage = { region: string; etat: string };
const passages = ({ passe, mene = [] }: RegleActe): Passage[] => [...(passe ? [passe] : []), ...mene];

/** Acts that move a region, with the states in which the acts they answer leave it. */
function transitions({ actes }: Procedure, region: string): string[] {
  const etatsApres = (id: string): string[] => actes.filter(({ definition }) => definition.id === id).flatMap(passages).filter((p) => p.region === region).map(({ etat }) => etat);
  return actes.flatMap((acte) => passages(acte).filter((p) => p.region === region).flatMap(({ etat }) => {
    const depuis = [...new Set((acte.suit ?? []).flatMap(etatsApres))].filter((avant) => avant !== etat);
    return (depuis.length > 0 ? depuis : ['[*]']).map((avant) => `    ${noeud(region, avant)} --> ${noeud(region, etat)} : ${acte.definition.id}`);
  }));
}
const noeud = (region: string, etat: string): string => (etat === '[*]' ? etat : `${region}_${etat.replaceAll('-', '_')}`);

/** The regions, side by side, and the acts that move them. */
function diagramme(procedure: Procedure): string {
  const tous = procedure.actes.flatMap(passages);
  const regions = [...new Set(tous.map(({ region }) => region))];
  const blocs = regions.map((region) => {
    const etats = [...new Set(tous.flatMap((p) => (p.region === region ? [p.etat] : [])))];
    return [`  state "${REGIONS[region] ?? region}" as ${region} {`, ...etats.map((e) => `    ${noeud(region, e)} : ${texteEtatRegion(e)}`), ...transitions(procedure, region), '  }'].join('\n');
  });
  return ['```mermaid', 'stateDiagram-v2', ...blocs, '```'].join('\n');
}

function page(procedure: Procedure): string {
  const { nom, actes } = procedure;
  const [gestion, duProces] = [actes.filter(({ definition }) => definition.nature === 'gestion'), actes.filter(({ definition }) => definition.nature !== 'gestion')];
  return [
    `# ${nom}`, 'Page produite depuis `domain/procedure` par `npm run docs` : ne pas la modifier à la main.',
    'Un acte **reçu** est toujours enregistré : tardif ou sans préalable, il porte la marque de sa conséquence. Un acte **de la Cour** hors de son préalable est refusé.',
    '## Actes', table(duProces), '## Régions', 'Un dossier n’est pas dans un seul état : ces régions vivent côte à côte, certaines une fois par partie.',
    diagramme(procedure), '## Actes de gestion', table(gestion), '',
  ].join('\n\n');
}

/** One page a procedure: its table of acts and the drawing of its regions, from the tables the code runs. */
export async function produire(): Promise<Record<string, string>> {
  return Object.fromEntries(Object.values(CATALOGUE).map((p) => [`docs/generated/procedure-${p.id}.md`, page(p)]));
}
