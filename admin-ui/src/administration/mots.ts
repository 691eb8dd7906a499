import { dateCourte, dateLongue } from '../commun/dates';
import { CHAMBRES, ROLES, nomDe } from '../commun/referentiel';
import type { Ton } from '../commun/situation';

interface Periode { du?: string | undefined; au?: string | undefined }

/** « a, b et c ». */
export const enumerer = (mots: readonly string[]): string => (mots.length < 2 ? (mots[0] ?? '') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`);

/** A function in words: « Conseiller, Chambre sociale ». */
export const fonctionEnMots = ({ role, chambre, qualite }: { role: string; chambre?: string | undefined; qualite?: string | undefined }): string =>
  [nomDe(ROLES, role), qualite && qualite !== nomDe(ROLES, role) ? qualite : undefined, chambre && nomDe(CHAMBRES, chambre)].filter(Boolean).join(', ');

/** Where a period stands on a day, in a word and a tone. */
export function situer({ du, au }: Periode, jour: string): { ton: Ton; texte: string } {
  if (du !== undefined && jour < du) return { ton: 'suspendue', texte: 'à venir' };
  if (au !== undefined && au < jour) return { ton: 'soldee', texte: 'terminée' };
  return au === undefined ? { ton: 'loin', texte: 'en vigueur' } : { ton: 'bientot', texte: `jusqu’au ${dateCourte(au)}` };
}

/** « du 3 mars 2026 au 5 mars 2026 », « depuis le… », « sans date de début ». */
export function enPhrase({ du, au }: Periode): string {
  if (du && au) return du === au ? `le ${dateLongue(du)}` : `du ${dateLongue(du)} au ${dateLongue(au)}`;
  if (du) return `depuis le ${dateLongue(du)}, sans terme`;
  return au ? `jusqu’au ${dateLongue(au)}` : 'sans terme';
}

/** What an absence does to the work of both, as one sentence. */
export const effetAbsence = ({ absent, remplacant, du, au }: { absent: string; remplacant: string; du: string; au: string }): string =>
  `${enPhrase({ du, au }).replace(/^./, (lettre) => lettre.toUpperCase())}, les tâches, les alertes et les dossiers de ${absent} sont aussi dans la boîte de travail de ${remplacant}, avec les mêmes droits sur ces dossiers. Ils restent dans celle de ${absent}. Le lendemain, tout revient à l’ordinaire sans autre geste.`;

/** A stable identifier made from a name: « Greffe de la chambre sociale » → `greffe-de-la-chambre-sociale`. */
export const identifiantDe = (nom: string): string => nom.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
