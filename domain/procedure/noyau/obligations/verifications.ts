import type { RoleAuteur } from '../../../personne';
import type { ActeEnregistre, Echeance, EtatPourvoi, FonctionDesignee, Tache } from '../../types';
import { actesEnVigueur, echeancesDe } from '../lecture';
import { tache } from '../taches';
import type { Attendus } from './types';

export interface Sanction {
  pour: RoleAuteur;
  fonction: FonctionDesignee;
  titre: string;
  /** When only some acts of the line are exposed to it. */
  encourue?(etat: EtatPourvoi, echeance: Echeance): boolean;
}

/** Who may draw the consequence of an act done late, by line of the table of limits. */
export const actesTardifs = (sanctions: Record<string, Sanction>): Attendus => (etat) => echeancesDe(etat).flatMap((e) => {
  const sanction = e.statut === 'tardive' ? sanctions[e.ligne] : undefined;
  if (!sanction || sanction.encourue?.(etat, e) === false) return [];
  const { pour, fonction, titre } = sanction;
  return [tache(etat, { genre: 'examiner-sanction', cause: e.id, region: e.region, echeance: e.id, pour, fonction, titre: `${titre} : ${e.intitule}`, ...(e.delai.articles[0] ? { article: e.delai.articles[0] } : {}), ...(e.partie ? { partie: e.partie } : {}) })];
});

/** Marks other than lateness ask the registry to look at the act. */
const aVerifier = ({ marques }: ActeEnregistre): boolean => marques.some(({ code }) => code !== 'tardif');
export const marques: Attendus = (etat) => actesEnVigueur(etat).filter(aVerifier).map((acte): Tache => {
  const [premiere] = acte.marques.filter(({ code }) => code !== 'tardif');
  return tache(etat, { genre: 'verifier-acte', cause: acte.acteId, region: 'DOSSIER', pour: 'greffier', fonction: 'greffier', titre: premiere!.texte, ...(premiere!.article ? { article: premiere!.article } : {}), ...(acte.partie ? { partie: acte.partie } : {}) });
});

export const anomalies: Attendus = (etat) => etat.anomalies.map(({ id, texte }) =>
  tache(etat, { genre: 'anomalie', cause: id, region: 'DOSSIER', pour: 'greffier', fonction: 'greffier', titre: texte }));
