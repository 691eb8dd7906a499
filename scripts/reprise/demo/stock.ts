import type { DateCivile } from '@diligence/domain/commun';
import type { ChambreDeLaCour } from '@diligence/domain/personne';
import type { DossierRepris } from '../dossier-repris';
import { ACTIVITES } from './chambres';
import { composer } from './composer';
import { hasard } from './hasard';
import { repartir } from './repartir';
import { STADES, type Stade } from './stades';

/** Numbers end in 99.001 to 99.999: a series no procedure of the Court uses. */
export const COMBIEN_MAX = 999;
const GRAINE = 978;

export interface DemandeStock { combien: number; aujourdhui: DateCivile }
export interface DossierDuStock { dossier: DossierRepris; stade: Stade }

/**
 * Fictitious dossiers at every stage, in six chambers, in the order of their declarations. The same size on the same
 * day is always the same stock; the next day every date has moved by one, so that something always falls due soon.
 */
export function genererStock({ combien, aujourdhui }: DemandeStock): DossierDuStock[] {
  const h = hasard(GRAINE);
  const stades = h.helpers.shuffle(repartir(STADES.map((stade) => ({ valeur: stade, poids: stade.poids })), combien));
  const chambres = attribuer(stades, h.helpers.shuffle(repartir(poidsDesChambres(), combien)));
  return stades
    .map((stade, i) => ({ stade, ...composer(hasard(GRAINE * 1_000 + i), { stade, chambre: chambres[i]!, aujourdhui }) }))
    .sort((a, b) => a.declaration.localeCompare(b.declaration))
    .map(({ stade, declaration, dossier }, i) => ({ stade, dossier: { numero: numeroter(declaration, i + 1), ...dossier } }));
}

/** `26-99.001`: civil year of the declaration, rank in the stock. */
const numeroter = (declaration: DateCivile, rang: number): string => `${declaration.slice(2, 4)}-99.${String(rang).padStart(3, '0')}`;

const poidsDesChambres = () => Object.entries(ACTIVITES).map(([code, { poids }]) => ({ valeur: code as ChambreDeLaCour, poids }));

/** The criminal chamber is referred a civil case once it is distributed, for connexity: earlier stages go elsewhere. */
function attribuer(stades: readonly Stade[], tirees: readonly ChambreDeLaCour[]): ChambreDeLaCour[] {
  const chambres = [...tirees];
  chambres.forEach((chambre, i) => {
    if (chambre !== 'CR' || estDistribue(stades[i]!)) return;
    const j = chambres.findIndex((autre, k) => autre !== 'CR' && estDistribue(stades[k]!));
    if (j >= 0) [chambres[i], chambres[j]] = [chambres[j]!, chambre];
  });
  return chambres;
}
const estDistribue = ({ suite }: Stade): boolean => suite.includes('distribution');
