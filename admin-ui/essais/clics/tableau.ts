import { join } from 'node:path';
import type { Diligence } from './diligences';

export const FICHIER = join(__dirname, '../../../docs/clics.md');

const VISE = 2;
const DEPUIS: Record<Diligence['depuis'], string> = { 'a-faire': 'onglet À faire', 'a-suivre': 'onglet À suivre', recherche: 'recherche' };

/** Page of the documentation: what each diligence costs, from the inbox to the act recorded. */
export const rendre = (diligences: readonly Diligence[]): string => `# Ce que coûtent les diligences courantes

De la boîte de travail à l’acte enregistré : clics et touches, comptés dans un navigateur par
\`admin-ui/essais/clics.navigateur.test.ts\`, qui échoue quand un nombre change. Visé : ${VISE} clics. Le troisième clic sert à dire ce
que Diligence ne peut pas savoir (un nom, une date d’audience, le sens de l’arrêt). Une constitution n’est attendue de
personne, donc n’a pas de ligne : elle arrive d’ordinaire par voie électronique, sans clic ; sur papier, on cherche le dossier.

| Diligence | Par qui | Depuis | Clics | Touches |
| --- | --- | --- | --- | --- |
${diligences.map(({ titre, qui, depuis, clics, touches }) => `| ${titre} | ${qui} | ${DEPUIS[depuis]} | ${clics} | ${touches} |`).join('\n')}
| Acquitter une alerte | toute fonction | à droite des tâches | 1 | 0 |

Au clavier seul, la même diligence se fait par \`j\` jusqu’à la ligne, \`Entrée\`, puis \`Tab\` jusqu’au formulaire et \`Entrée\`. Le coût
réel, mesuré chez ceux qui travaillent et sans donnée personnelle, se lit dans le produit : *Ce que coûte une diligence*.
`.replace(/ (?=[:;])/g, '\u00a0');
