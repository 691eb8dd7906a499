import { ACTIONS, HABILITATIONS, PORTEES, SUJETS, type Habilitation } from '@diligence/api';
import { ROLES, type Role } from '@diligence/domain/personne';
import { definitions } from '@diligence/domain/procedure';

const roles = Object.keys(ROLES) as Role[];
const ligne = (cellules: string[]): string => `| ${cellules.join(' | ')} |`;
const tableau = (entetes: string[], lignes: string[][]): string => [ligne(entetes), ligne(entetes.map(() => '---')), ...lignes.map(ligne)].join('\n');

const memeDroit = (a: Habilitation) => (b: Habilitation): boolean => a.action === b.action && a.sujet === b.sujet;
/** What a role may do: on which dossiers, or simply yes. */
function portee(droit: Habilitation, role: Role): string {
  const portees = HABILITATIONS.filter(memeDroit(droit)).filter((h) => h.roles.includes(role)).flatMap((h) => h.portees);
  if (portees.length === 0) return '';
  return droit.sujet === 'Dossier' && droit.action !== 'lister' ? portees.map((p) => PORTEES[p]).join(' ; ') : 'oui';
}

const generaux = (): string => {
  const distincts = HABILITATIONS.filter((h, rang) => HABILITATIONS.findIndex(memeDroit(h)) === rang);
  return tableau(['Droit', ...roles.map((r) => ROLES[r])], distincts.map((h) => [`${ACTIONS[h.action]} ${SUJETS[h.sujet]}`, ...roles.map((r) => portee(h, r))]));
};
const parActe = (): string =>
  tableau(['Acte', 'Titre', ...roles.map((r) => ROLES[r])], definitions.map((d) => [d.id, d.titre, ...roles.map((r) => (d.roles.includes(r) ? 'oui' : ''))]));

/** The matrix of rights, from the very table the server applies. */
export const produire = async (): Promise<Record<string, string>> => ({
  'docs/generated/droits.md': `# Qui peut quoi

Ce tableau est produit par \`npm run docs\` à partir de la table que le serveur applique (\`api/droits/habilitations.ts\`). Ce qui n’y est pas écrit est refusé, et tout refus est consigné. Un dossier *restreint* est fermé à qui n’y est pas désigné, quelle que soit sa fonction.

## Droits généraux

${generaux()}

## Actes

Enregistrer un acte demande à la fois le droit d’agir sur le dossier (ci-dessus) et l’une des fonctions de l’acte (ci-dessous) ; la désignation sur le dossier est vérifiée par la procédure elle-même.

${parActe()}
`,
});
