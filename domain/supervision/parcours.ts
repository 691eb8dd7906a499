import type { DateCivile } from '../commun';
import type { Chambre } from '../personne';
import { CATALOGUE, etapeDe } from '../procedure/catalogue';
import { appliquer } from '../procedure/noyau/numeroter';
import { etatInitial } from '../procedure/noyau/lecture';
import type { EtatPourvoi, Fait } from '../procedure/types';
import { estEnTable } from './etapes';

/** The dossier entered a stage, on the legal date of the act that brought it there. */
export interface Passage { etape: string; du: DateCivile }

/** One dossier as figures see it: where it stands, since when, and by which stages it went. */
export interface Parcours {
  /** Number of the pourvoi. */
  _id: string;
  version: number;
  procedure: string;
  chambre: Chambre | null;
  matiere: string | null;
  etape: string;
  /** Declaration of the pourvoi or, failing that, first act. */
  entree: DateCivile;
  issue: { code: string; date: DateCivile } | null;
  clos: DateCivile | null;
  restreintA: string[];
  passages: Passage[];
}

/** Facts of one act are consecutive: a stage is looked at when an act has had all its effects. */
function parActe(faits: Fait[]): Fait[][] {
  const groupes: Fait[][] = [];
  for (const fait of faits) {
    const courant = groupes.at(-1);
    if (courant?.[0]?.acteId === fait.acteId) courant.push(fait);
    else groupes.push([fait]);
  }
  return groupes;
}

/** Follows a dossier from its first fact; `null` when it has none. Stages come in order: a date never goes back. */
export function parcourir(numero: string, procedure: string, faits: Fait[]): Parcours | null {
  if (faits.length === 0) return null;
  const passages: Passage[] = [];
  const etat = parActe(faits).reduce((avant, groupe) => {
    const apres = appliquer(avant, groupe);
    noter(passages, etapeDe(apres).code, groupe[0]!.dateActe, procedure);
    return apres;
  }, etatInitial(numero, procedure));
  return resume(etat, passages);
}

/** What a dossier was before its first legal stage, a take-over dated today for instance, says nothing of its stages. */
function noter(passages: Passage[], etape: string, date: DateCivile, procedure: string): void {
  if (passages[0]?.etape !== etape && passages[0] && !estEnTable(procedure, passages[0].etape)) passages.shift();
  const dernier = passages.at(-1);
  if (dernier?.etape === etape) return;
  passages.push({ etape, du: dernier && dernier.du > date ? dernier.du : date });
}

function resume(etat: EtatPourvoi, passages: Passage[]): Parcours {
  const declarations = CATALOGUE[etat.procedure]?.reperes.declaration ?? [];
  const depot = Object.values(etat.actes).find(({ acte }) => declarations.includes(acte))?.dateActe;
  return {
    _id: etat.numero, version: etat.version, procedure: etat.procedure, chambre: etat.chambre ?? null, matiere: etat.matiere ?? null,
    etape: etapeDe(etat).code, entree: depot ?? passages[0]!.du, issue: etat.issue ? { code: etat.issue.code, date: etat.issue.date } : null,
    clos: etat.clos?.le ?? null, restreintA: etat.restreintA ?? [], passages,
  };
}
