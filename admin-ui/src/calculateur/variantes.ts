import type { DemandeDelai } from '../api-client/delais';
import type { Delai, Referentiels } from '../api-client/types';
import { joursEntre, pluriel } from '../commun/dates';
import { DEMEURES } from '../commun/referentiel';
import { METROPOLE, type Parametre } from './demande';

/** Another circumstance, the question it makes, and what to change in the address to ask it. */
export interface Variante { si: string; demande: DemandeDelai; parametres: Partial<Record<Parametre, string>> }

const ALSACE_MOSELLE = 'alsace-moselle';

/** What could be otherwise: distance, calendar, legal aid, a breakdown on the last day. Each is asked of the same engine. */
export function variantes(demande: DemandeDelai, dernierJour: string | null, calendriers: Referentiels['calendriers']): Variante[] {
  const autre = demande.calendrier === METROPOLE ? ALSACE_MOSELLE : METROPOLE;
  const libelle = calendriers.find(({ code }) => code === autre)?.libelle ?? autre;
  return [
    ...Object.entries(DEMEURES).filter(([demeure]) => demeure !== demande.demeure).map(([demeure, texte]): Variante => ({ si: `si la partie ${texte}`, demande: { ...demande, demeure }, parametres: { demeure } })),
    { si: `avec les jours fériés d’un autre calendrier\u00a0: ${libelle}`, demande: { ...demande, calendrier: autre }, parametres: { calendrier: autre } },
    ...(demande.aideJuridictionnelle || !dernierJour ? [] : [{ si: 'si l’aide juridictionnelle est demandée le dernier jour', demande: { ...demande, aideJuridictionnelle: { demande: dernierJour } }, parametres: { 'aj-demande': dernierJour } }]),
    ...(demande.panneElectroniqueDernierJour ? [] : [{ si: 'si la transmission électronique est impossible le dernier jour', demande: { ...demande, panneElectroniqueDernierJour: true }, parametres: { panne: '1' } }]),
  ];
}

/** How another result differs: « 31 jours de plus », « délai interrompu »; null when it is the same. */
export function ecart(reference: Pick<Delai, 'dernierJour'>, autre: Pick<Delai, 'dernierJour'>): string | null {
  if (reference.dernierJour === autre.dernierJour) return null;
  if (!autre.dernierJour || !reference.dernierJour) return autre.dernierJour ? 'le délai court' : 'délai interrompu';
  const jours = joursEntre(reference.dernierJour, autre.dernierJour);
  return `${pluriel(Math.abs(jours), 'jour')} de ${jours > 0 ? 'plus' : 'moins'}`;
}
