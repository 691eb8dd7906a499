import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place of the application, and an account that may see it. `:numero` stands for a dossier. */
export interface Lieu { compte: string; chemin: string; titre: string }

const GREFFE = 'claire.vasseur';
const SUPERVISEUR = 'marc.tellier';
const ADMINISTRATEUR = 'sonia.prigent';
const de = (compte: string, titre: string, chemins: string[]): Lieu[] => chemins.map((chemin) => ({ compte, chemin, titre }));
const ONGLETS = ['', '/echeances', '/parties', '/actes', '/pieces', '/instruction', '/audience', '/decision', '/historique', '/acte/constitution-en-defense'];

/** The main places first: those that are also looked at with the State's brand. */
export const PRINCIPAUX: Lieu[] = [
  ...de(GREFFE, 'Boîte de travail', ['/']),
  ...de(GREFFE, 'Dossiers', ['/dossiers']),
  ...de(GREFFE, 'Pourvoi', ['/dossiers/:numero', '/dossiers/:numero/acte/memoire-ampliatif-remis']),
  ...de(GREFFE, 'Calculateur de délais', ['/calculateur?regle=cpc-978-al1&depart=2026-01-16']),
  ...de(SUPERVISEUR, 'Supervision', ['/supervision']),
  ...de(ADMINISTRATEUR, 'Administration', ['/administration']),
  ...de(ADMINISTRATEUR, 'Droit en vigueur', ['/droit']),
];

export const LIEUX: Lieu[] = [
  ...PRINCIPAUX,
  ...de(GREFFE, 'Nouvelle déclaration', ['/dossiers/nouveau', '/dossiers/nouveau?procedure=penal']),
  ...de(GREFFE, 'Pourvoi', ONGLETS.slice(1).map((onglet) => `/dossiers/:numero${onglet}`)),
  ...de(GREFFE, 'Ce que coûte une diligence', ['/mesures']),
  ...de(GREFFE, 'Page introuvable', ['/nulle-part']),
  ...de(GREFFE, 'Droit en vigueur', ['/droit/modifications']),
  ...de(ADMINISTRATEUR, 'Droit en vigueur', ['/droit/modifications/nouvelle?genre=jour']),
  ...de(SUPERVISEUR, 'Supervision', ['stock', 'mouvements', 'durees', 'tableaux', 'bloques', 'interventions', 'dossiers?filtre=%7B%22enCours%22%3Atrue%7D'].map((lieu) => `/supervision/${lieu}`)),
  ...de(ADMINISTRATEUR, 'Administration', ['personnes/nouvelle', 'personnes/claire.vasseur', 'designations', 'absences', 'services', 'referentiels/formation', 'journal', 'incidents'].map((lieu) => `/administration/${lieu}`)),
];

/** What needs an object of its own, which the tests of that place make and look at. */
const AILLEURS = ['bloques/:id', 'modifications/:id'];

const SRC = join(__dirname, '../../src');
const trouver = (fichier: string, forme: RegExp): string[] => [...readFileSync(join(SRC, fichier), 'utf8').matchAll(forme)].map(([, chemin]) => chemin!);
const enForme = (route: string): RegExp => new RegExp(`/${route.replace(/^\/|\/\*$/g, '').replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`);

/** Routes of the application that no place above shows. */
export function routesOubliees(): string[] {
  const routes = [...trouver('Application.tsx', / path="([^"]+)"/g), ...trouver('supervision/Supervision.tsx', /chemin: '([^']+)'/g)];
  const chemins = LIEUX.map(({ chemin }) => chemin.split('?')[0]!);
  return routes.filter((route) => !AILLEURS.includes(route) && !chemins.some((chemin) => enForme(route).test(chemin)));
}
