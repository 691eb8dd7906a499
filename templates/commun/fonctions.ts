import type { FonctionDesignee } from '@diligence/domain/procedure';

/** Functions held on a dossier, in the Court's words. */
export const FONCTIONS: Record<FonctionDesignee, string> = {
  greffier: 'Greffier',
  rapporteur: 'Rapporteur',
  'avocat-general': 'Avocat général',
  president: 'Président',
  doyen: 'Doyen',
  'delegue-pp': 'Délégué du premier président',
  'president-formation': 'Président de la formation',
  membre: 'Membre de la formation',
  'conseiller-designe': 'Conseiller désigné par le président',
};
