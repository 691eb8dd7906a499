import type { Bilan } from './bilan';
import { deploiement } from './deploiement';
import { generes } from './generes';
import { aDesTests, jest } from './jest';
import { controle } from './outils';
import { produitEphemere } from './produit';
import { serveursEphemeres, type Serveurs } from './serveurs';

interface Etape { titre: string; jouer: (filtres: string[]) => Promise<Bilan> }

/** Steps that run a project of Jest and take path filters. */
export const ETAPES_JEST: Record<string, Etape> = {
  unite: { titre: 'Tests unitaires', jouer: (filtres) => jest('unite', filtres) },
  workflow: { titre: 'Scénarios à temps accéléré', jouer: (filtres) => jest('workflow', filtres) },
  integration: { titre: 'Moteur et base réels', jouer: avec(serveursEphemeres, 'integration') },
  navigateur: { titre: 'Parcours dans le navigateur', jouer: avec(produitEphemere, 'navigateur') },
};

/** The steps of `npm test`, in the order they run; the quickest to fail come first. */
export const ETAPES: Record<string, Etape> = {
  types: { titre: 'Types', jouer: controle(['npm', 'run', '-s', 'types']) },
  lint: { titre: 'Règles d’écriture', jouer: controle(['npm', 'run', '-s', 'lint']) },
  imports: { titre: 'Sens des imports', jouer: controle(['npm', 'run', '-s', 'imports']) },
  generes: { titre: 'Documents générés à jour', jouer: generes },
  deploiement: { titre: 'Composition de production', jouer: deploiement },
  ...ETAPES_JEST,
};

/** A project whose tests need servers: brought up for it, and only when a test will use them. */
function avec(ouvrir: () => Promise<Serveurs>, projet: string): Etape['jouer'] {
  return async (filtres) => {
    if (!aDesTests(projet, filtres)) return { reussis: 0, echoues: 0 };
    const { env, arreter } = await ouvrir();
    try {
      return await jest(projet, filtres, env);
    } finally {
      await arreter();
    }
  };
}
