import { dateEnFrancais } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import type { Echeance } from '@diligence/domain/procedure';
import { nomDe } from './parties';
import { STATUTS } from './statuts';

export interface LigneEcheance {
  intitule: string;
  partie: string | null;
  dernierJour: string;
  article: string;
  sanction: string | null;
  statut: string;
  verifie: boolean;
}

export const ligneEcheance = (dossier: Dossier, { intitule, partie, delai, statut }: Echeance): LigneEcheance => ({
  intitule,
  partie: nomDe(dossier, partie),
  dernierJour: delai.dernierJour ? dateEnFrancais(delai.dernierJour) : 'interrompu',
  article: delai.articles[0] ?? '',
  sanction: delai.sanction,
  statut: STATUTS[statut],
  verifie: delai.verifie,
});
