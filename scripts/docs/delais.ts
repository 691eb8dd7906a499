import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TERRITOIRES } from '@diligence/domain/calendrier';
import { dateEnFrancais, typographier } from '@diligence/domain/commun';
import type { Duree } from '@diligence/domain/delais';
import { GARDE_FOUS, REGLES, type Regle } from '@diligence/domain/regles';
import bords from '../../domain/regles/bords.json';
import { essaisNommant, liens } from './essais';

const BORDS = 'domain/regles/bords.test.ts';
type EssaisDe = (regle: Regle) => string;

const racine = join(__dirname, '..', '..');
const DOSSIER = 'domain/regles';

/** Generated pages: path from the root of the repository → content. */
export async function produire(): Promise<Record<string, string>> {
  const fichiers = await fichiersParId();
  const essaisDe = await chercherEssais();
  const page = [ENTETE, tableDesRegles(fichiers, essaisDe), tableDesGardeFous(fichiers), tableDesCalendriers(), COMMANDE].join('\n\n');
  return { 'docs/generated/delais.md': `${page}\n` };
}

/** Where each rule and guard is written. */
async function fichiersParId(): Promise<Map<string, string>> {
  const noms = (await readdir(join(racine, DOSSIER))).filter((nom) => nom.endsWith('.ts') && !nom.endsWith('.test.ts'));
  const couples = await Promise.all(noms.map(async (nom) => {
    const texte = await readFile(join(racine, DOSSIER, nom), 'utf8');
    return [...texte.matchAll(/^\s+id: '([^']+)'/gm)].map(([, id]): [string, string] => [id ?? '', nom]);
  }));
  return new Map(couples.flat());
}

const ENTETE = typographier(`# Délais

Page produite par \`npm run docs\` à partir de [\`domain/regles\`](../../domain/regles) ; ne pas la modifier à la main.

Une règle **non vérifiée** porte sa réserve ; ses alertes prennent la date la plus courte qui soit plausible. La version la plus ancienne vaut aussi avant sa propre date.`);

/** The edge dates worked out for the rule, and the tests that live it in the engine; a rule without the first is not to be published. */
async function chercherEssais(): Promise<EssaisDe> {
  const nommant = await essaisNommant();
  return ({ id }) => {
    const dates = (bords as Record<string, unknown[]>)[id]?.length ?? 0;
    if (dates === 0) throw new Error(`La règle ${id} n’a pas de dates limites d’essai.`);
    const vecus = nommant(id).vecus.sort((a, b) => Number(b.includes('limites')) - Number(a.includes('limites')));
    return [`${liens([BORDS])} (${dates} dates)`, liens(vecus.slice(0, 2))].filter((texte) => texte !== '').join('<br>');
  };
}

function tableDesRegles(fichiers: Map<string, string>, essaisDe: EssaisDe): string {
  const lignes = REGLES.map((regle) => ligne(
    `\`${regle.id}\``,
    regle.ligne,
    regle.articles.join(', '),
    `${regle.intitule}<br>tenu : ${regle.tenu}`,
    regle.versions.map(({ aPartirDu, duree, texte }) => `${durees(duree)} (${aPartirDu === null ? '' : `depuis le ${dateEnFrancais(aPartirDu)}, `}${texte})`).join('<br>'),
    regle.depart,
    regle.sanction === null ? '–' : `${regle.sanction}${regle.prononcePar === undefined ? '' : `<br>prononcée par : ${regle.prononcePar}`}`,
    effets(regle),
    lien(fichiers.get(regle.id)),
    essaisDe(regle),
    regle.verifie ? 'oui' : `**non** : ${regle.reserve ?? ''}`,
  ));
  return section(`Règles (${REGLES.length})`, ['Règle', 'Ligne', 'Articles', 'Objet', 'Délai', 'Départ', 'Sanction', 'Effets', 'Fichier', 'Essais', 'Vérifié'], lignes);
}

function tableDesGardeFous(fichiers: Map<string, string>): string {
  const lignes = GARDE_FOUS.map((g) => ligne(`\`${g.id}\``, g.ligne, g.articles.join(', '), g.intitule, g.effet, lien(fichiers.get(g.id)), g.verifie ? 'oui' : '**non**'));
  return section(`Garde-fous et effets, sans durée (${GARDE_FOUS.length})`, ['Identifiant', 'Ligne', 'Articles', 'Objet', 'Effet', 'Fichier', 'Vérifié'], lignes);
}

function tableDesCalendriers(): string {
  const lignes = Object.entries(TERRITOIRES).map(([nom, { libelle, joursLocaux, source, verifie }]) => ligne(
    `\`${nom}\``,
    libelle,
    joursLocaux.map((jour) => `${jour.nom} (${typeof jour.jour === 'string' ? dateEnFrancais(`2000-${jour.jour}`).replace(' 2000', '') : 'mobile'})`).join(', ') || '–',
    source,
    verifie ? 'oui' : '**non**',
  ));
  return section('Calendriers : jours ajoutés aux onze jours nationaux', ['Calendrier', 'Territoire', 'Jours locaux', 'Source', 'Vérifié'], lignes);
}

function effets({ distance, aideJuridictionnelle, radiation, interruption, prorogation }: Regle): string {
  return [
    distance === null ? 'pas de distance' : `distance (${distance})`,
    aideJuridictionnelle && 'aide juridictionnelle',
    radiation && 'radiation',
    interruption && 'interruption (CPC 531, 532)',
    !prorogation && 'jamais prorogé',
  ].filter(Boolean).join(', ');
}

const UNITES: Record<Duree['unite'], [string, string]> = { jours: ['jour', 'jours'], semaines: ['semaine', 'semaines'], mois: ['mois', 'mois'], ans: ['an', 'ans'] };
const durees = (liste: Duree[]): string =>
  liste.map(({ nombre, unite, francs }) => `${nombre} ${UNITES[unite][nombre > 1 ? 1 : 0]}${francs ? ' francs' : ''}`).join(' + ');

const lien = (fichier: string | undefined): string => (fichier === undefined ? '' : `[${fichier}](../../${DOSSIER}/${fichier})`);
const ligne = (...cellules: string[]): string => `| ${cellules.map((c) => typographier(c).replaceAll('|', '\\|')).join(' | ')} |`;
const section = (titre: string, colonnes: string[], lignes: string[]): string =>
  [typographier(`## ${titre}`), '', ligne(...colonnes), `|${'---|'.repeat(colonnes.length)}`, ...lignes].join('\n');

const COMMANDE = `${typographier(`## Commande \`npm run -s delai\`

Une demande JSON par ligne en entrée, une réponse JSON par ligne en sortie ; le même calcul est à \`POST /api/v1/delais\`. Un champ inconnu est refusé, un champ nul est tenu pour absent.`)}

\`\`\`json
{"id": 1, "regle": "cpc-978-al1", "depart": "2026-01-05", "demeure": "outre-mer", "calendrier": "metropole",
 "criteres": {"pourvoi": "2026-01-05"}, "signifieAPersonneEn": "metropole",
 "aideJuridictionnelle": {"demande": "…", "decisionNotifiee": "…", "designation": "…", "recours": "…", "decisionSurRecoursNotifiee": "…"},
 "radiation": {"demande": "…", "reinscriptionNotifiee": "…", "rejetNotifie": "…"},
 "interruption": {"motif": "…", "date": "…", "nouvelleNotification": "…"}, "panneElectroniqueDernierJour": false,
 "suspension": {"texte": "…", "debut": "…", "fin": "…"},
 "notification": {"expediee": "…", "remise": "…", "pour": "destinataire", "voie": "postale"}}
{"id": 2, "delai": [{"nombre": 1, "unite": "mois"}, {"nombre": 15, "unite": "jours", "francs": false}], "matiere": "civil", "depart": "2026-01-30"}
{"id": 3, "delai": {"nombre": 15, "unite": "jours"}, "aRebours": true, "matiere": "civil", "depart": "2026-07-13"}
\`\`\``;
