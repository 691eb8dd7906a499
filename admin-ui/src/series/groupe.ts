import type { CibleLot } from '../lots/lot';
import type { Groupe, GroupeEcrit, Membre } from './requetes';

export const GENRES: Record<Groupe['genre'], string> = { serie: 'Série', connexite: 'Affaires connexes' };
export const RAISONS: Record<string, string> = { 'meme-decision': 'même décision attaquée', 'memes-parties': 'mêmes parties' };

/** Members that an act for the whole group reaches: neither kept apart nor closed. */
export const concernes = ({ membres }: Groupe): Membre[] => membres.filter(({ exception, clos }) => exception === undefined && clos === null);

/** The group as it is written, from what is read. */
export const enEcriture = ({ nom, genre, tete, membres }: Groupe): GroupeEcrit => ({
  nom, genre, tete, membres: membres.map(({ numero }) => numero), exceptions: membres.flatMap(({ numero, exception }) => (exception === undefined ? [] : [{ numero, motif: exception }])),
});

/** Where the junction with the lead dossier is still to be recorded, on both sides (CPC 367). */
export function ciblesJonction(groupe: Groupe): CibleLot[] {
  const membres = concernes(groupe);
  const tete = membres.find(({ numero }) => numero === groupe.tete);
  if (!tete) return [];
  return membres.filter(({ numero }) => numero !== tete.numero).flatMap(({ numero, intitule, jointA }) => [
    ...(jointA.includes(tete.numero) ? [] : [{ numero, intitule, donnees: { autre: tete.numero, tete: 'autre' } }]),
    ...(tete.jointA.includes(numero) ? [] : [{ numero: tete.numero, intitule: tete.intitule, donnees: { autre: numero, tete: 'celui-ci' } }]),
  ]);
}
