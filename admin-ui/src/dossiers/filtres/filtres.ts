import { dateCourte, pluriel } from '../../commun/dates';
import { CHAMBRES, nomDe } from '../../commun/referentiel';

/** Words of what identifiers stand for in the filters. */
export interface Noms { procedures: ReadonlyMap<string, string>; etapes: ReadonlyMap<string, string>; personnes: ReadonlyMap<string, string> }
export interface Choix { valeur: string; libelle: string }

export const ECHEANCES: Choix[] = [7, 15, 30, 90].map((jours) => ({ valeur: String(jours), libelle: `dans les ${jours} jours` }));
export const AGES: Choix[] = [{ valeur: '6', libelle: 'plus de six mois' }, { valeur: '12', libelle: 'plus d’un an' }, { valeur: '24', libelle: 'plus de deux ans' }, { valeur: '36', libelle: 'plus de trois ans' }];

const libelleDe = (choix: readonly Choix[], valeur: unknown, sinon: string) => choix.find((c) => c.valeur === String(valeur))?.libelle ?? sinon;
const texte = (valeur: unknown) => (typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : '');
const nom = (noms: ReadonlyMap<string, string>, valeur: unknown) => noms.get(texte(valeur)) ?? texte(valeur);

const DIRE: Record<string, (valeur: unknown, noms: Noms) => string> = {
  q: (v) => `Recherche\u00a0: ${texte(v)}`,
  chambre: (v) => nomDe(CHAMBRES, texte(v)),
  procedure: (v, { procedures }) => nom(procedures, v),
  matiere: (v) => `Matière\u00a0: ${texte(v)}`,
  etape: (v, { etapes }) => nom(etapes, v),
  rapporteur: (v, { personnes }) => `Rapporteur\u00a0: ${nom(personnes, v)}`,
  mien: (v) => (v ? 'Mes dossiers' : 'Hors de mes dossiers'),
  enRetard: (v) => (v ? 'En retard' : 'Sans retard'),
  urgent: (v) => (v ? 'Urgent' : 'Non urgent'),
  detenu: (v) => (v ? 'Partie détenue' : 'Sans partie détenue'),
  clos: (v) => (v ? 'Clos' : 'En cours'),
  echeanceSous: (v) => `Échéance ${libelleDe(ECHEANCES, v, `dans ${pluriel(Number(v), 'jour')}`)}`,
  echeanceApres: (v) => `Échéance à partir du ${dateCourte(texte(v))}`,
  echeanceAvant: (v) => `Échéance jusqu’au ${dateCourte(texte(v))}`,
  ageMois: (v) => `Âge\u00a0: ${libelleDe(AGES, v, `plus de ${Number(v)}\u00a0mois`)}`,
  id: (v) => `${pluriel(Array.isArray(v) ? v.length : 1, 'dossier')} choisis`,
};

/** A filter in words, as its chip shows it. */
export const direFiltre = (cle: string, valeur: unknown, noms: Noms): string => DIRE[cle]?.(valeur, noms) ?? `${cle}\u00a0: ${texte(valeur)}`;

/** Filters other than the search itself, each in words. */
export const filtresPoses = (filtres: Record<string, unknown>, noms: Noms): { cle: string; texte: string }[] =>
  Object.entries(filtres).filter(([cle]) => cle !== 'q').map(([cle, valeur]) => ({ cle, texte: direFiltre(cle, valeur, noms) }));

/** The filters with some changed; an empty value takes its filter away. */
export const poser = (filtres: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...filtres, ...changes }).filter(([, valeur]) => valeur !== undefined && valeur !== null && valeur !== ''));
