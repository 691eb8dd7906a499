import type { Regle } from '../regles/types';
import type { Lecture } from './cadre';
import { etape } from './etape';
import type { DemandeDelai, Demeure, Etape } from './types';

/** CPC 643, 1023 and 915-4: one month for overseas, two for abroad. */
const MOIS: Record<Demeure, number> = { metropole: 0, 'outre-mer': 1, etranger: 2 };

interface Distance { mois: number; etapes: Etape[]; reserves: string[] }
const aucune = (...etapes: Etape[]): Distance => ({ mois: 0, etapes, reserves: [] });

/**
 * Months added because the party dwells far away. An act served in person outside the place that grants the extension
 * gives none (CPC 647): the place of service can only shorten.
 */
export function distanceApplicable(regle: Regle, demande: DemandeDelai, lecture: Lecture): Distance {
  const { demeure = 'metropole', signifieAPersonneEn: lieu } = demande;
  const auLieuDeDemeure = MOIS[demeure];
  if (auLieuDeDemeure === 0) return aucune();
  if (regle.distance === null) return aucune(etape('distance-sans-objet', regle.articles[0] ?? '', null, { demeure }));

  const mois = Math.min(auLieuDeDemeure, lieu === undefined ? auLieuDeDemeure : MOIS[lieu]);
  const incertaine = regle.distanceIncertaine === true || (mois > 0 && lieu !== undefined && lieu !== demeure);
  if (mois === 0 || (incertaine && lecture === 'prudente')) {
    return aucune(etape('distance-ecartee', mois === 0 ? 'CPC 647' : regle.distance, null, { demeure, lieu: lieu ?? demeure }));
  }
  return {
    mois,
    etapes: [etape('distance', regle.distance, null, { mois, demeure: mois === auLieuDeDemeure ? demeure : lieu ?? demeure })],
    reserves: incertaine ? [`L’augmentation de ${mois} mois à raison de la distance est à vérifier (${regle.distance}).`] : [],
  };
}
