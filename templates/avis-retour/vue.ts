import { dateEnFrancais, echec, succes } from '@diligence/domain/commun';
import type { Vue } from '../commun/commande';
import { actesDe, dateDuPourvoi, decisionAttaquee, defendeurDemande, greffier } from '../commun/dossier';
import { page, type Page } from '../commun/page';
import { conseilsDe, enumerer, nomsDe } from '../commun/parties';

export interface VueAvisRetour {
  page: Page;
  destinataire: string;
  demandeurs: string;
  defendeur: string;
  date: string;
  decision: string | null;
  retour: string;
  greffier: string | null;
}

/** Notice to the demandeur's counsel that the letter to one defendant came back, `partie` naming it (CPC 977 al. 2). */
export const vueAvisRetour: Vue<VueAvisRetour> = (commande) => {
  const { dossier } = commande;
  const defendeur = defendeurDemande(commande);
  if (!defendeur.ok) return defendeur;
  const depot = dateDuPourvoi(dossier);
  if (!depot.ok) return depot;
  const { id, nom } = defendeur.valeur;
  const retour = actesDe(dossier, 'EC10').filter(({ partie }) => partie === undefined || partie === id).at(-1);
  if (!retour) return echec({ code: 'lettre-non-revenue', message: `Le retour de la lettre adressée à ${nom} n’est pas enregistré (article 977, alinéa 2, du code de procédure civile).`, champ: 'partie' });
  const conseils = conseilsDe(dossier, 'demandeur');
  if (conseils.length === 0) return echec({ code: 'conseil-inconnu', message: 'Aucun avocat n’est constitué pour le demandeur (article 975 du code de procédure civile).' });
  return succes({
    page: page(commande, { titre: 'Avis de retour de lettre' }),
    destinataire: enumerer(conseils),
    demandeurs: nomsDe(dossier, 'demandeur'),
    defendeur: nom,
    date: dateEnFrancais(depot.valeur),
    decision: decisionAttaquee(dossier),
    retour: dateEnFrancais(retour.dateActe),
    greffier: greffier(dossier),
  });
};
