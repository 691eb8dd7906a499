import type { DateCivile } from '@diligence/domain/commun';
import type { Chambre, Role } from '@diligence/domain/personne';
import type { FonctionDesignee } from '@diligence/domain/procedure';
import { COMPTES_DEMO, type CompteDemo } from '../../../api/identite/comptes';
import type { DesignationReprise } from '../dossier-repris';
import type { Hasard } from './hasard';

/** Who follows a case: people of the demonstration directory. */
export interface Equipe { greffier: CompteDemo; president: CompteDemo; rapporteur: CompteDemo; avocatGeneral: CompteDemo; delegue: CompteDemo }

function choisir(h: Hasard, role: Role, chambre?: Chambre): CompteDemo {
  return h.helpers.arrayElement(COMPTES_DEMO.filter((c) => c.role === role && (chambre === undefined || c.chambre === chambre)));
}

/** Taken by lot in the chamber, so that its conseillers share its load. */
export const equipeDe = (h: Hasard, chambre: Chambre): Equipe => ({
  greffier: choisir(h, 'greffier', chambre),
  president: choisir(h, 'president', chambre),
  rapporteur: choisir(h, 'conseiller', chambre),
  avocatGeneral: choisir(h, 'avocat-general', chambre),
  delegue: choisir(h, 'premier-president'),
});

export const nomComplet = ({ prenom, nom }: CompteDemo): string => `${prenom} ${nom}`;
export const designation = (fonction: FonctionDesignee, compte: CompteDemo, du: DateCivile): DesignationReprise =>
  ({ fonction, personne: compte.id, nom: nomComplet(compte), du });
