import type { DateCivile } from '../commun';
import type { Cadre } from './cadre';
import { compter, type Decompte } from './compter';
import { etape } from './etape';
import type { Effet, Evenement } from './evenements';
import { prolonger } from './suspension';
import type { Etape } from './types';

/** The limit as events left it: running to a last day, or waiting for what will restart it. */
export interface Parcours {
  decompte: Decompte | null;
  etapes: Etape[];
  reserves: string[];
}

/**
 * Counts the limit, then takes each event in its order: in time, it interrupts and a new whole limit is counted from
 * what restarts it; too late, or already behind, it changes nothing and the derivation says so.
 */
export function suivre(depart: DateCivile, evenements: Evenement[], cadre: Cadre): Parcours {
  let origine = depart;
  let decompte = compter(origine, cadre);
  const etapes = [...cadre.etapes, etape('depart', cadre.matiere === 'civil' ? 'CPC 640' : 'CPP 801', origine), ...decompte.etapes];
  const reserves = [...cadre.reserves];

  for (const { date, effet } of evenements) {
    if (effet.genre !== 'sans-effet') {
      const refus = sansPrise(date, effet, origine, decompte.dernierJour);
      if (refus) {
        etapes.push(etape(refus, effet.article, date, { evenement: effet.evenement, dernierJour: decompte.dernierJour }));
        continue;
      }
    }
    if (effet.reserve !== undefined && date <= decompte.dernierJour) reserves.push(effet.reserve);
    if (effet.genre === 'sans-effet') {
      etapes.push(effet.etape);
      continue;
    }
    etapes.push(...effet.etapes);
    if (effet.genre === 'suspend') {
      if (effet.finLe === null) {
        etapes.push(etape('attente-suspension', effet.article, null));
        return { decompte: null, etapes, reserves };
      }
      decompte = prolonger(decompte, origine, date, effet.finLe, cadre);
      if (date <= origine) origine = effet.finLe;
      etapes.push(...decompte.etapes);
      continue;
    }
    if (effet.repriseLe === null) {
      etapes.push(etape('attente', effet.article, null, { evenement: effet.evenement }));
      return { decompte: null, etapes, reserves };
    }
    origine = effet.repriseLe;
    decompte = compter(origine, cadre);
    etapes.push(etape('reprise', effet.article, origine), ...decompte.etapes);
  }
  return { decompte, etapes, reserves: [...reserves, ...decompte.reserves] };
}

/** An event does nothing once the limit has expired, nor when what would restart it is already behind. */
function sansPrise(date: DateCivile, effet: Exclude<Effet, { genre: 'sans-effet' }>, origine: DateCivile, dernierJour: DateCivile) {
  if (date > dernierJour) return 'evenement-tardif';
  const repriseLe = effet.genre === 'suspend' ? effet.finLe : effet.repriseLe;
  return repriseLe !== null && repriseLe <= origine ? 'evenement-anterieur' : null;
}
