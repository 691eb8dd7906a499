import { dateEnFrancais, echec, succes } from '@diligence/domain/commun';
import type { Vue } from '../commun/commande';
import { actesDe, dateDuPourvoi, decisionAttaquee, defendeurDemande, greffier } from '../commun/dossier';
import { nommer } from '../commun/nommer';
import { page, type Page } from '../commun/page';
import { conseilsDe, enumerer, nomsDe } from '../commun/parties';

export interface VueAvisRetour {
  page: Page;
  destinataire: string;
  affaire: string;
  demandeurs: string;
  defendeur: string;
  date: string;
  decision: string | null;
  greffier: string | null;
}

/** Notice to the demandeur's counsel that the letter to one defendant came back, `partie` naming it (CPC 977 al. 2). */
export const vueAvisRetour: Vue<VueAvisRetour> = (commande) => {
  const { dossier } = commande;
  const defendeur = defendeurDemande(commande);
  if (!defendeur.ok) return defendeur;
  const depot = dateDuPourvoi(dossier);
  if (!depot.ok) return depot;
  if (actesDe(dossier, 'EC09').length === 0) {
    return echec({ code: 'lettre-non-adressee', message: 'La lettre au défendeur n’a pas encore été adressée (article 977, alinéa 1er, du code de procédure civile).' });
  }
  const conseils = conseilsDe(dossier, 'demandeur');
  if (conseils.length === 0) return echec({ code: 'conseil-inconnu', message: 'Aucun avocat n’est constitué pour le demandeur (article 975 du code de procédure civile).' });
  return succes({
    page: page(commande, { titre: 'Avis de retour de lettre' }),
    destinataire: enumerer(conseils),
    affaire: dossier.intitule,
    demandeurs: nomsDe(dossier, 'demandeur'),
    defendeur: nommer(defendeur.valeur.nom),
    date: dateEnFrancais(depot.valeur),
    decision: decisionAttaquee(dossier),
    greffier: greffier(dossier),
  });
};
