import type { RoleAuteur } from '../../../personne';
import { aEteFait, dernierActe, designes, donneesRegion, etatRegion, texteDe } from '../../noyau/lecture';
import { tache } from '../../noyau/taches';
import type { EtatPourvoi, FonctionDesignee, Tache } from '../../types';
import { aSolder } from '../../noyau/attente';
import type { Attendus } from '../../noyau/obligations/types';

interface Etape { genre: string; titre: string; pour: RoleAuteur; acte: string; article: string; apres: string | string[]; fonction?: FonctionDesignee; quand?(etat: EtatPourvoi): boolean; pourLe?(etat: EtatPourvoi): string | undefined; donnees?: Record<string, unknown> }

/** What a civil procedure has of its own before the judgment. */
export interface AvantJugement {
  /** Acts, the last of which lets the case be distributed (CPC 1011). */
  distribuable: string[];
  /** Lines of the limits awaited in the written phase. */
  ecrits: string[];
}

const pasEncore = (...ids: string[]) => (etat: EtatPourvoi): boolean => !aEteFait(etat, ids);

/** The chain of the judgment: each step is called for once the one before it is done. */
const chaineDe = ({ distribuable, ecrits }: AvantJugement): Etape[] => [
  { genre: 'distribuer', titre: 'Distribuer l’affaire à une chambre', pour: 'greffier', fonction: 'greffier', acte: 'EC30', article: 'CPC 1011', apres: distribuable, quand: pasEncore('EC30') },
  { genre: 'designer-rapporteur', titre: 'Désigner le rapporteur', pour: 'president', fonction: 'president', acte: 'EC31', article: 'CPC 1012', apres: 'EC30', quand: (e) => designes(e, 'rapporteur').length === 0 },
  { genre: 'designer-avocat-general', titre: 'Désigner l’avocat général', pour: 'avocat-general', acte: 'GE03', article: 'COJ L432-3', apres: 'EC30', quand: (e) => designes(e, 'avocat-general').length === 0, donnees: { fonction: 'avocat-general' } },
  { genre: 'deposer-rapport', titre: 'Déposer le rapport', pour: 'conseiller', fonction: 'rapporteur', acte: 'EC35', article: 'CPC 1012', apres: 'EC31', quand: (e) => pasEncore('EC35')(e) && !aSolder(e, ecrits) },
  { genre: 'donner-avis', titre: 'Communiquer l’avis de l’avocat général', pour: 'avocat-general', fonction: 'avocat-general', acte: 'EC38', article: 'CPC 1019', apres: 'EC35', quand: pasEncore('EC38'), pourLe: (e) => texteDe(donneesRegion(e, 'AUDIENCE'), 'date') },
  { genre: 'fixer-audience', titre: 'Fixer la date d’audience', pour: 'president', fonction: 'president', acte: 'EC39b', article: 'CPC 1012', apres: 'EC35', quand: pasEncore('EC39b', 'EC40') },
  { genre: 'tenir-audience', titre: 'Tenir l’audience', pour: 'president', fonction: 'president', acte: 'EC40', article: 'CPC 1016', apres: 'EC39b', quand: (e) => pasEncore('EC40')(e) && aEteFait(e, 'EC38'), pourLe: (e) => texteDe(donneesRegion(e, 'AUDIENCE'), 'date') },
  { genre: 'mettre-en-delibere', titre: 'Mettre l’affaire en délibéré', pour: 'president', fonction: 'president', acte: 'EC41', article: 'CPC 1021', apres: 'EC40', quand: pasEncore('EC41') },
  { genre: 'rendre-arret', titre: 'Enregistrer l’arrêt', pour: 'greffier', fonction: 'greffier', acte: 'EC42', article: 'CPC 1021', apres: 'EC41', pourLe: (e) => texteDe(donneesRegion(e, 'JUG'), 'datePrononce') },
];

function attendue(etat: EtatPourvoi, { apres, quand, pourLe, donnees, ...etape }: Etape): Tache[] {
  const cause = dernierActe(etat, apres === 'EC31' ? ['EC31', 'GE03'] : apres);
  if (!cause || quand?.(etat) === false) return [];
  if (apres === 'EC31' && (designes(etat, 'rapporteur').length === 0 || !aEteFait(etat, 'EC30'))) return [];
  const date = pourLe?.(etat);
  const { acteId } = apres === 'EC31' ? dernierActe(etat, 'EC30')! : cause;
  return [tache(etat, { ...etape, cause: acteId, region: 'JUG', ...(date ? { pourLe: date } : {}), ...(donnees ? { donnees } : {}) })];
}

/** Nothing is examined while the case is struck out or an amicable measure is under way. */
const chaine = (etapes: Etape[]): Attendus => (etat) =>
  etatRegion(etat, 'RAD') === 'radie' || etatRegion(etat, 'MEDIATION') === 'en-cours' ? [] : etapes.flatMap((e) => attendue(etat, e));

const pendante = (region: string, attendu: string, depuis: string, t: Pick<Tache, 'genre' | 'titre' | 'pour' | 'acte' | 'article'>): Attendus => (etat) => {
  const cause = dernierActe(etat, depuis);
  return cause && etatRegion(etat, region) === attendu ? [tache(etat, { ...t, cause: cause.acteId, region })] : [];
};

const avisDemande = pendante('AVIS', 'demande', 'EC37', { genre: 'recueillir-avis', titre: 'Recueillir l’avis demandé', pour: 'president', acte: 'EC37b', article: 'CPC 1015-1' });
const mesureAmiable = pendante('MEDIATION', 'en-cours', 'EC32', { genre: 'conclure-mesure-amiable', titre: 'Conclure la mesure amiable', pour: 'president', acte: 'EC33', article: 'CPC 1014' });
const incidentDeProcedure = pendante('RECUS', 'pendante', 'EC48', { genre: 'statuer-incident', titre: 'Statuer sur la récusation ou sur la demande en faux', pour: 'premier-president', acte: 'EC48b', article: 'CPC 1027' });

/** What the instruction and the judgment expect, the same in every civil procedure (CPC 1011 to 1021). */
export const instructionApres = (avant: AvantJugement): Attendus[] => [chaine(chaineDe(avant)), avisDemande, mesureAmiable, incidentDeProcedure];

/** A request made after the decision is answered, the instance being over. */
export const requetes: Attendus = pendante('REQUETE', 'pendante', 'EC47', { genre: 'statuer-requete', titre: 'Statuer sur la requête en rectification, en omission ou en rabat', pour: 'president', acte: 'EC47b', article: 'CPC 462' });
