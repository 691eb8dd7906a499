import { dateEnFrancais, typographier } from '@diligence/domain/commun';
import { DECISIONS, type Decision, type Epreuve, type Origine } from '@diligence/domain/jurisprudence';
import { REGLES } from '@diligence/domain/regles';
import { liens } from './essais';

const ESSAI = 'domain/jurisprudence/jurisprudence.test.ts';
const ORIGINES: Record<Origine, string> = { publies: 'faits publiés', deduits: 'date déduite des faits publiés', construits: 'faits construits' };

const ligne = (...cellules: string[]): string => `| ${cellules.map((c) => typographier(c).replaceAll('|', '\\|')).join(' | ')} |`;
const tableau = (colonnes: string[], lignes: string[]): string => [ligne(...colonnes), `|${'---|'.repeat(colonnes.length)}`, ...lignes].join('\n');
const fichier = ({ id }: Decision): string => `[${id}](../../domain/jurisprudence/decisions/${id}.ts)`;
const citee = ({ chambre, date, numero }: Decision): string =>
  [chambre, date === null ? '' : dateEnFrancais(date), numero === null ? 'sans numéro' : `n° ${numero}`].filter(Boolean).join(', ');

function issue(epreuve: Epreuve): string {
  if ('actes' in epreuve) {
    const { attendu } = epreuve;
    return 'issue' in attendu ? `issue : ${attendu.issue}` : 'marque' in attendu ? `acte marqué « ${attendu.marque} »` : 'acte sans marque';
  }
  const { dernierJour, acte, sansEffet, ecart } = epreuve;
  return [
    dernierJour === null ? 'délai interrompu' : `dernier jour : ${dateEnFrancais(dernierJour)}`,
    acte && `${acte.quoi} du ${dateEnFrancais(acte.le)} : ${acte.enTemps ? 'en temps' : 'tardif'}`,
    sansEffet && 'événement sans effet',
    ecart && `**écart** : le ${dateEnFrancais(ecart.obtenu)} est retenu. ${ecart.motif}`,
  ].filter(Boolean).join('<br>');
}

const decision = (d: Decision): string => ligne(
  citee(d),
  d.articles.join(', '),
  d.dit,
  d.epreuves.map((e) => `${e.faits} *(${ORIGINES[e.origine]})* → ${issue(e)}`).join('<br>'),
  d.regles.map((id) => `\`${id}\``).join(', '),
  fichier(d),
);

/** Rules no published decision comes to try: their edge dates are all they have. */
export const reglesSansDecision = (): string[] => {
  const jugees = new Set(DECISIONS.flatMap(({ regles }) => regles));
  return REGLES.map(({ id }) => id).filter((id) => !jugees.has(id));
};

function sansDecision(): string {
  const sans = new Set(reglesSansDecision());
  return tableau(['Règle', 'Ligne', 'Articles', 'Objet'], REGLES.filter(({ id }) => sans.has(id)).map((r) => ligne(`\`${r.id}\``, r.ligne, r.articles.join(', '), r.intitule)));
}

/** Published decisions as executable tests, and the rules that have none. */
export async function produire(): Promise<Record<string, string>> {
  const sans = reglesSansDecision();
  const page = [
    typographier('# Jurisprudence exécutée'),
    typographier(`Page produite par \`npm run docs\` ; ne pas la modifier à la main. Chaque décision publiée sur un délai est un essai : ses faits en entrée, la date ou l’issue en sortie, rejoués par ${liens([ESSAI])}. Un désaccord arrête la construction, sauf écart écrit avec sa raison. Quand seul le principe de la décision est connu, il est éprouvé sur des faits construits, et c’est dit.`),
    typographier(`## Décisions (${DECISIONS.length})`),
    tableau(['Décision', 'Articles', 'Ce qu’elle dit', 'Faits et issue', 'Règles', 'Fichier'], DECISIONS.map(decision)),
    typographier(`## Règles sans décision (${sans.length} sur ${REGLES.length})`),
    typographier('Ces règles ne sont éprouvées que par leurs dates limites, calculées à part ([délais](delais.md)).'),
    sansDecision(),
  ].join('\n\n');
  return { 'docs/generated/jurisprudence.md': `${page}\n` };
}
