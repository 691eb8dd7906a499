import type { Bilan } from './bilan';
import { jest } from './jest';
import { controle } from './outils';
import { serveursEphemeres } from './serveurs';

interface Etape { titre: string; jouer: (filtres: string[]) => Promise<Bilan> }

/** The steps of `npm test`, in the order they run; the quickest to fail come first. */
export const ETAPES: Record<string, Etape> = {
  types: { titre: 'Types', jouer: controle(['tsc', '--noEmit'], ['tsc', '--noEmit', '-p', 'admin-ui']) },
  lint: { titre: 'Règles d’écriture', jouer: controle(['eslint', '--max-warnings', '0', '.']) },
  imports: { titre: 'Sens des imports', jouer: controle(['npm', 'run', '-s', 'imports']) },
  unite: { titre: 'Tests unitaires', jouer: (filtres) => jest(['unite'], filtres) },
  workflow: { titre: 'Scénarios à temps accéléré', jouer: (filtres) => jest(['workflow'], filtres) },
  integration: { titre: 'Moteur et base réels', jouer: integration },
};

async function integration(filtres: string[]): Promise<Bilan> {
  const serveurs = await serveursEphemeres();
  try {
    return await jest(['integration'], filtres, serveurs.env);
  } finally {
    await serveurs.arreter();
  }
}
