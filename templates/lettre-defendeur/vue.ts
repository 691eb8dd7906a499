import { dateEnFrancais, succes } from '@diligence/domain/commun';
import type { Vue } from '../commun/commande';
import { dateDuPourvoi, decisionAttaquee, defendeurDemande, greffier } from '../commun/dossier';
import { page, type Page } from '../commun/page';
import { nommer } from '../commun/nommer';
import { conseilsDe, enumerer, nomsDe, partiesDe } from '../commun/parties';

export interface VueLettreDefendeur {
  page: Page;
  destinataire: string;
  /** `null` when it must be copied from the declaration by hand. */
  adresse: string[] | null;
  demandeurs: string;
  plusieurs: boolean;
  conseil: string | null;
  date: string;
  decision: string | null;
  greffier: string | null;
}

/** Simple letter to one defendant, `partie` naming it (CPC 977 al. 1). */
export const vueLettreDefendeur: Vue<VueLettreDefendeur> = (commande) => {
  const { dossier, adresse } = commande;
  const defendeur = defendeurDemande(commande);
  if (!defendeur.ok) return defendeur;
  const depot = dateDuPourvoi(dossier);
  if (!depot.ok) return depot;
  return succes({
    page: page(commande, { titre: 'Lettre au défendeur' }),
    destinataire: defendeur.valeur.nom,
    adresse: adresse ?? null,
    demandeurs: nomsDe(dossier, 'demandeur'),
    plusieurs: partiesDe(dossier, 'demandeur').length > 1,
    conseil: enumerer(conseilsDe(dossier, 'demandeur').map(nommer)) || null,
    date: dateEnFrancais(depot.valeur),
    decision: decisionAttaquee(dossier),
    greffier: greffier(dossier),
  });
};
