import type { Dossier } from '../../api-client/types';
import { dateCourte, instantLong } from '../../commun/dates';
import type { Choix } from '../../actes/proprietes';
import type { Blocage, RemedeOffert } from '../types';

type Champ = RemedeOffert['champs'][number];

/** What a field of a remedy may be given: among what the blocage calls into question, said in the words of the dossier. */
export function choixObjets({ nom, type }: Pick<Champ, 'nom' | 'type'>, { objets }: Pick<Blocage, 'objets'>, dossier: Pick<Dossier, 'taches' | 'actes' | 'echeances'> | undefined): Choix[] | null {
  if (type === 'tache') return objets.map((id) => ({ valeur: id, libelle: dossier?.taches.find((t) => t.id === id)?.titre ?? id }));
  if (type === 'acte') return objets.map((id) => ({ valeur: id, libelle: acte(dossier?.actes.find((a) => a.acteId === id)) ?? id }));
  if (nom === 'echeance') return (dossier?.echeances ?? []).filter(({ soldeePar }) => soldeePar).map((e) => ({ valeur: e.id, libelle: `${e.intitule}${e.delai.dernierJour ? `, ${dateCourte(e.delai.dernierJour)}` : ''}` }));
  return null;
}

const acte = (lu: Dossier['actes'][number] | undefined): string | undefined => lu && `${lu.titre}, ${dateCourte(lu.dateActe)}, enregistré le ${instantLong(lu.enregistreLe)}`;
