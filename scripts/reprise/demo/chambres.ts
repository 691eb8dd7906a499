import type { ChambreDeLaCour } from '@diligence/domain/personne';
import type { Genre } from './personnes';

export interface ActiviteChambre {
  /** Share of the stock. */
  poids: number;
  /** What it judges, as written on a dossier. */
  matieres: readonly string[];
  /** Who brings a pourvoi against whom. */
  litiges: readonly (readonly [demandeur: Genre, defendeur: Genre])[];
}

/** What each chamber usually hears; the criminal one only has what is referred to it for connexity. */
export const ACTIVITES: Record<ChambreDeLaCour, ActiviteChambre> = {
  C1: {
    poids: 50,
    matieres: ['Responsabilité médicale', 'Divorce', 'Succession', 'Crédit à la consommation', 'Filiation', 'Professions réglementées'],
    litiges: [['personne', 'personne'], ['personne', 'banque'], ['assureur', 'personne'], ['banque', 'personne']],
  },
  C2: {
    poids: 66,
    matieres: ['Procédure civile', 'Sécurité sociale', 'Assurance', 'Accident de la circulation', 'Saisie immobilière', 'Surendettement'],
    litiges: [['societe', 'caisse'], ['caisse', 'societe'], ['personne', 'assureur'], ['personne', 'caisse'], ['banque', 'personne']],
  },
  C3: {
    poids: 38,
    matieres: ['Bail commercial', 'Copropriété', 'Construction', 'Vente immobilière', 'Expropriation', 'Servitude'],
    litiges: [['copropriete', 'personne'], ['personne', 'copropriete'], ['societe', 'societe'], ['personne', 'societe']],
  },
  CO: {
    poids: 44,
    matieres: ['Procédure collective', 'Société', 'Concurrence', 'Cautionnement', 'Propriété industrielle', 'Transport'],
    litiges: [['societe', 'societe'], ['personne', 'banque'], ['banque', 'personne'], ['societe', 'banque']],
  },
  SO: {
    poids: 96,
    matieres: ['Licenciement', 'Temps de travail', 'Discrimination', 'Représentation du personnel', 'Rémunération', 'Rupture conventionnelle'],
    litiges: [['societe', 'personne'], ['personne', 'societe'], ['syndicat', 'societe'], ['societe', 'personne']],
  },
  CR: { poids: 4, matieres: ['Intérêts civils (connexité)'], litiges: [['assureur', 'personne'], ['personne', 'assureur']] },
};
