import { champFictif, champsDeclaration, declarer } from '../../noyau/declaration';
import type { Deroulement } from '../../noyau/deroulement';
import { solder } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { champ } from '../../noyau/regle-acte';
import type { Champ, Partie } from '../../types';

/** Who may declare a pourvoi in electoral matters, and what is joined. */
export const champsDeclarationElectorale = (...declarants: [string, string][]): Champ[] => [
  ...champsDeclaration,
  champ('declarant', 'Signataire de la déclaration', 'choix', choix(['partie', 'Partie'], ['mandataire', 'Mandataire'], ...declarants)),
  champ('pouvoirJoint', 'Pouvoir spécial joint', 'oui-non'), champFictif,
];

interface Textes { article: string; limite: string }

/** The declaration meets the ten days, or comes after them; gives the demandeurs whose pourvoi it forms. */
export function declarerElectoral(d: Deroulement, { article, limite }: Textes): Partie[] {
  const { declarant, pouvoirJoint } = d.acte.donnees;
  if (declarant === 'mandataire' && pouvoirJoint !== true) d.marque('pouvoir-manquant', 'Le pouvoir spécial du mandataire n’est pas joint à la déclaration.', article);
  const demandeurs = declarer(d, { mentions: article, sanction: 'irrecevabilité encourue', secondPourvoi: 'CPC 621' });
  solder(d, demandeurs.flatMap(({ id }) => echeancesDeRegle(d.etat, limite, id)));
  d.region(d.regionsDe('DEM', demandeurs), 'declare', { pourvoi: d.date });
  return demandeurs;
}
