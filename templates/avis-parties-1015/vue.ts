import { echec, jourEtDate, succes } from '@diligence/domain/commun';
import { definitionParId, type ActeEnregistre, type Echeance } from '@diligence/domain/procedure';
import type { Vue } from '../commun/commande';
import { decisionAttaquee, echeanceDemandee, greffier } from '../commun/dossier';
import { page, type Page } from '../commun/page';
import { lignePartie, type LignePartie } from '../commun/parties';

export interface VueAvisParties1015 {
  page: Page;
  auteur: string;
  decision: string | null;
  parties: LignePartie[];
  /** What the Court has in view; its wording is not in the register and stays to be written. */
  objet: string | null;
  dernierJour: string;
  greffier: string | null;
}

const AUTEURS: Partial<Record<ActeEnregistre['auteur']['role'], string>> = { president: 'le président', conseiller: 'le conseiller rapporteur' };

const objet = ({ acte, donnees }: ActeEnregistre): string | null =>
  definitionParId(acte)?.champs.find(({ nom }) => nom === 'objet')?.choix?.find(({ valeur }) => valeur === donnees['objet'])?.libelle ?? null;

/** Limits the notice may be about: those fixed for observations. */
export const observationsAttendues = ({ regle }: Echeance): boolean => regle === 'cpc-1015';

/** Draft of the notice of article 1015, `echeance` naming the limit fixed for observations. */
export const vueAvisParties1015: Vue<VueAvisParties1015> = (commande) => {
  const { dossier } = commande;
  const trouvee = echeanceDemandee(commande);
  if (!trouvee.ok) return trouvee;
  const { cause, delai } = trouvee.valeur;
  const avis = dossier.actes.find(({ acteId, statut }) => acteId === cause && statut !== 'annule');
  if (!observationsAttendues(trouvee.valeur) || !avis || delai.etat !== 'couru') {
    return echec({ code: 'avis-1015-absent', message: 'Cette échéance ne vient pas d’un avis de l’article 1015 du code de procédure civile.', champ: 'echeance' });
  }
  return succes({
    page: page(commande, { titre: 'Avis aux parties', projet: true }),
    auteur: AUTEURS[avis.auteur.role] ?? 'la Cour',
    decision: decisionAttaquee(dossier),
    parties: dossier.parties.map(lignePartie),
    objet: objet(avis),
    dernierJour: jourEtDate(delai.dernierJour),
    greffier: greffier(dossier),
  });
};
