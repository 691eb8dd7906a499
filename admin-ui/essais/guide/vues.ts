import type { Page } from 'puppeteer-core';

/** One picture of the guide: who looks, at what, and what is done before it is taken. */
export interface Vue {
  image: string;
  compte: string;
  /** `:numero` stands for a dossier at the stage named. */
  chemin: string;
  etape?: string;
  titre: string;
  /** What must be on screen before the picture is taken. */
  attendu?: string;
  geste?: (page: Page) => Promise<void>;
}

const GREFFE = 'claire.vasseur';
const SUPERVISEUR = 'marc.tellier';
const ADMINISTRATEUR = 'sonia.prigent';

const cliquer = (selecteur: string) => (page: Page): Promise<void> => page.locator(selecteur).click();
const dossier = (image: string, onglet: string, etape: string, suite: Partial<Vue> = {}): Vue =>
  ({ image, compte: GREFFE, chemin: `/dossiers/:numero${onglet}`, etape, titre: 'Pourvoi', attendu: 'main h2', ...suite });
const supervision = (image: string, lieu: string): Vue => ({ image, compte: SUPERVISEUR, chemin: `/supervision${lieu}`, titre: 'Supervision', attendu: 'main h2, main table, main [role="status"]' });
const administration = (image: string, lieu: string, attendu = 'main h2, main table'): Vue => ({ image, compte: ADMINISTRATEUR, chemin: `/administration${lieu}`, titre: 'Administration', attendu });
const boite = (image: string, compte: string, onglet = ''): Vue => ({ image, compte, chemin: `/${onglet}`, titre: 'Boîte de travail', attendu: 'main nav[aria-label="Tâches"]' });

const BOITES: Vue[] = [
  boite('boite-greffe', GREFFE),
  boite('boite-en-retard', GREFFE, '?onglet=en-retard'),
  boite('boite-conseiller', 'helene.maurin'),
  boite('boite-avocat-general', 'irene.fabiani'),
  boite('boite-president', 'bernard.lacaze'),
  boite('boite-premier-president', 'odile.renaudin'),
  boite('boite-superviseur', SUPERVISEUR),
];

const DOSSIERS: Vue[] = [
  { image: 'dossiers', compte: GREFFE, chemin: '/dossiers', titre: 'Dossiers', attendu: 'main tbody tr' },
  { image: 'dossiers-filtres', compte: GREFFE, chemin: '/dossiers', titre: 'Dossiers', attendu: 'main tbody tr', geste: cliquer('main button[aria-controls="filtres"]') },
  { image: 'declaration', compte: GREFFE, chemin: '/dossiers/nouveau?procedure=civil-ro', titre: 'Enregistrer une déclaration', attendu: 'form [name="juridiction"]' },
  dossier('dossier-synthese', '', 'audience-fixee'),
  dossier('dossier-echeances', '/echeances', 'attente-memoire-defense', { attendu: 'main [aria-label="Légende"]' }),
  dossier('dossier-calcul-motive', '/echeances', 'attente-memoire-ampliatif', { attendu: 'main [aria-label="Légende"]', geste: cliquer('main button[aria-label^="Calcul motivé"]') }),
  dossier('dossier-parties', '/parties', 'attente-memoire-defense'),
  dossier('dossier-actes', '/actes', 'audience-fixee', { attendu: 'main ul li' }),
  dossier('dossier-pieces', '/pieces', 'audience-fixee'),
  dossier('dossier-instruction', '/instruction', 'audience-fixee'),
  dossier('dossier-audience', '/audience', 'audience-fixee'),
  dossier('dossier-decision', '/decision', 'arret'),
  dossier('dossier-historique', '/historique', 'audience-fixee', { compte: SUPERVISEUR, attendu: 'main ol li' }),
];

const ACTES: Vue[] = [
  dossier('acte', '/acte/memoire-ampliatif-remis', 'attente-memoire-ampliatif', { attendu: 'main [role="status"] li' }),
  dossier('acte-refuse', '/acte/rapport-depose', 'attente-memoire-ampliatif', { attendu: 'form [name="dateActe"]', geste: async (page) => {
    await cliquer('main form button[type="submit"]')(page);
    await page.waitForSelector('form [role="alert"] .MuiAlert-root');
  } }),
  dossier('acte-rectifier', '/actes', 'audience-fixee', { attendu: 'main ul li', geste: async (page) => {
    await cliquer('main a[aria-label^="Rectifier"][aria-label*="Déclaration"]')(page);
    await page.waitForSelector('form textarea[name="motif"]');
  } }),
];

const AUTRES: Vue[] = [
  { image: 'calculateur', compte: GREFFE, chemin: '/calculateur?regle=cpc-978-al1&depart=2026-01-16', titre: 'Calculateur de délais', attendu: 'main [role="img"]' },
  { image: 'droit', compte: 'helene.maurin', chemin: '/droit', titre: 'Droit en vigueur', attendu: 'main table' },
  { image: 'droit-modification', compte: ADMINISTRATEUR, chemin: '/droit/modifications/nouvelle?genre=jour', titre: 'Droit en vigueur', attendu: 'main form' },
  { image: 'mesures', compte: GREFFE, chemin: '/mesures', titre: 'Ce que coûte une diligence' },
  { image: 'clavier', compte: GREFFE, chemin: '/calculateur', titre: 'Calculateur de délais', geste: async (page) => {
    await page.keyboard.press('?');
    await page.waitForSelector('[role="dialog"] dl');
  } },
  { image: 'incident', compte: 'agnes.rousselin', chemin: '/', titre: 'Boîte de travail', attendu: 'main nav[aria-label="Tâches"]', geste: async (page) => {
    await page.setOfflineMode(true);
    await page.waitForSelector('[aria-label="Incidents en cours"] ::-p-text(Ce qui marche encore)', { timeout: 30_000 });
    await page.setOfflineMode(false);
  } },
];

const SUPERVISION: Vue[] = [
  supervision('supervision-procedure', ''),
  supervision('supervision-stock', '/stock'),
  supervision('supervision-mouvements', '/mouvements'),
  supervision('supervision-durees', '/durees'),
  supervision('supervision-tableaux', '/tableaux'),
  supervision('supervision-bloques', '/bloques'),
  supervision('supervision-interventions', '/interventions'),
];

const ADMINISTRATION: Vue[] = [
  administration('administration-personnes', ''),
  administration('administration-designations', '/designations'),
  administration('administration-absences', '/absences?geste=declarer', 'main form'),
  administration('administration-services', '/services'),
  administration('administration-referentiels', '/referentiels/juridiction'),
  administration('administration-incidents', '/incidents?geste=annoncer', 'main form'),
  administration('administration-journal', '/journal'),
];

/** Every picture of the guide. */
export const VUES: Vue[] = [...BOITES, ...DOSSIERS, ...ACTES, ...AUTRES, ...SUPERVISION, ...ADMINISTRATION];
