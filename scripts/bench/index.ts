/**
 * `npm run bench [-- --seulement actes,historique,liste,impact,echeances]`: measures the product against a bare baseline in the
 * same run and prints one JSON document on standard output; what is being done goes to standard error.
 */
import { parseArgs } from 'node:util';
import { mesurerActes } from './actes';
import { demarrerBanc, type Banc } from './banc';
import { mesurerEcheances } from './echeances';
import { mesurerHistorique } from './historique';
import { mesurerImpact } from './impact';
import { mesurerListe } from './liste';
import { machine } from './machine';

/** In the order they run; those that need servers share them, the heavy store last. */
const SANS_SERVEUR = { echeances: mesurerEcheances };
const AVEC_SERVEURS: Record<string, (banc: Banc) => Promise<object>> = { historique: mesurerHistorique, actes: mesurerActes, liste: mesurerListe, impact: mesurerImpact };
const NOMS = [...Object.keys(SANS_SERVEUR), ...Object.keys(AVEC_SERVEURS)];

async function principal(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { seulement: { type: 'string' } } });
  const voulues = values.seulement?.split(',') ?? NOMS;
  const inconnue = voulues.find((nom) => !NOMS.includes(nom));
  if (inconnue !== undefined) throw new Error(`Mesure inconnue : « ${inconnue} ». Mesures : ${NOMS.join(', ')}.`);
  const mesures: Record<string, object> = {};
  for (const [nom, mesurer] of Object.entries(SANS_SERVEUR)) if (voulues.includes(nom)) mesures[nom] = annoncer(nom, mesurer);
  const serveurs = Object.entries(AVEC_SERVEURS).filter(([nom]) => voulues.includes(nom));
  if (serveurs.length > 0) await surBanc(async (banc) => { for (const [nom, mesurer] of serveurs) mesures[nom] = await annoncer(nom, () => mesurer(banc)); });
  console.log(JSON.stringify({ date: new Date().toISOString(), machine: machine(), mesures }, null, 2));
}

async function surBanc(travail: (banc: Banc) => Promise<void>): Promise<void> {
  const banc = await annoncer('démarrage des serveurs', demarrerBanc);
  try {
    await travail(banc);
  } finally {
    await banc.arreter();
  }
}

function annoncer<T>(nom: string, travail: () => T): T {
  console.error(`Banc de mesure : ${nom}…`);
  return travail();
}

principal(process.argv.slice(2)).then(
  () => process.exit(0),
  (erreur: unknown) => {
    console.error(erreur instanceof Error ? erreur.message : erreur);
    process.exit(1);
  },
);
