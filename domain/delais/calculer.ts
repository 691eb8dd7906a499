import { echec, expireA, succes, type DateCivile, type Resultat } from '../commun';
import type { Droit, Regle } from '../regles/types';
import { cadrer, type Lecture } from './cadre';
import { erreur } from './erreurs';
import { etape } from './etape';
import { evenements } from './evenements';
import { departDe } from './notification';
import { reporterPourPanne } from './panne';
import { suivre } from './suivre';
import type { DelaiCalcule, DemandeDelai, Etape } from './types';
import { valider } from './validation';

/**
 * Last day of a limit, with its derivation. In: civil dates `YYYY-MM-DD` (Paris) and the law as data. Out: a limit that
 * runs (`dernierJour`, `expireA` in UTC, `alertePrudente`) or is interrupted, or an error with a stable code.
 * CPC 640 to 648 and 1023, CPP 801, décret 2020-1717 art. 44.
 */
export function calculerDelai(demande: DemandeDelai, droit: Droit): Resultat<DelaiCalcule> {
  const defaut = valider(demande);
  if (defaut) return echec(defaut);
  if (!('regle' in demande)) return succes(calculer(demande, null, droit));
  const regle = Object.hasOwn(droit.regles, demande.regle) ? droit.regles[demande.regle] : undefined;
  return regle ? succes(calculer(demande, regle, droit)) : echec(erreur('regle-inconnue', `La règle « ${demande.regle} » n’existe pas.`, 'regle'));
}

function calculer(demande: DemandeDelai, regle: Regle | null, { jours }: Droit): DelaiCalcule {
  const lu = lire(demande, regle, 'texte', jours);
  const etapes = [...lu.etapes, ...(lu.dernierJour === null ? [] : [etape('expiration', lu.matiere === 'civil' ? 'CPC 642 al. 1' : 'CPP 801', lu.dernierJour)])];
  const commun = {
    regle: regle?.id ?? null,
    version: lu.version,
    articles: articlesDe(regle, etapes),
    sanction: regle?.sanction ?? null,
    verifie: lu.reserves.length === 0,
    reserves: lu.reserves,
    etapes,
  };
  if (lu.dernierJour === null) return { ...commun, etat: 'interrompu', dernierJour: null };
  const { dernierJour, dernierJourBrut } = lu;
  return {
    ...commun,
    etat: 'couru',
    dernierJour,
    dernierJourBrut,
    alertePrudente: commun.verifie ? dernierJour : auPlusTot(dernierJour, lire(demande, regle, 'prudente', jours).dernierJour),
    expireA: expireA(dernierJour),
  };
}

/** One whole reading of the request, as written or prudent. */
function lire(demande: DemandeDelai, regle: Regle | null, lecture: Lecture, jours: Droit['jours']) {
  const cadre = cadrer(demande, regle, lecture, jours);
  const { depart, etapes: retenue } = departDe(demande);
  const { decompte, etapes: suivies, reserves } = suivre(depart, evenements(demande, cadre), cadre);
  const etapes = [...retenue, ...suivies];
  const resultat = { matiere: cadre.matiere, version: cadre.version, etapes, reserves };
  if (!decompte) return { ...resultat, dernierJour: null };
  const { dernierJour, dernierJourBrut } = decompte;
  if (!demande.panneElectroniqueDernierJour) return { ...resultat, dernierJour, dernierJourBrut };
  const report = reporterPourPanne(dernierJour, cadre);
  return { ...resultat, dernierJourBrut, dernierJour: report.dernierJour, etapes: [...etapes, report.etape] };
}

const auPlusTot = (texte: DateCivile, prudente: DateCivile | null): DateCivile =>
  prudente !== null && prudente < texte ? prudente : texte;

const articlesDe = (regle: Regle | null, etapes: Etape[]): string[] =>
  [...new Set([...(regle?.articles ?? []), ...etapes.map(({ article }) => article)])].filter((article) => article !== '');
