import { echec, jourEtDate, succes } from '@diligence/domain/commun';
import { definitionParId, type ActeEnregistre } from '@diligence/domain/procedure';
import type { Vue } from '../commun/commande';
import { decisionAttaquee, echeanceDemandee, greffier } from '../commun/dossier';
import { page, type Page } from '../commun/page';
import { lignePartie, type LignePartie } from '../commun/parties';

export interface VueAvisParties1015 {
  page: Page;
  auteur: string;
  decision: string | null;
  parties: LignePartie[];
  /** What the parties are invited to discuss: the fields of the act, in their order. */
  points: { libelle: string; texte: string }[];
  dernierJour: string;
  greffier: string | null;
}

const AUTEURS: Partial<Record<ActeEnregistre['auteur']['role'], string>> = { president: 'Le président', conseiller: 'Le conseiller rapporteur' };

/** Texts and choices typed in the act; its dates and persons are shown elsewhere. */
function points({ acte, donnees }: ActeEnregistre): VueAvisParties1015['points'] {
  return (definitionParId(acte)?.champs ?? []).flatMap(({ nom, libelle, type, choix }) => {
    const valeur = donnees[nom];
    if (typeof valeur !== 'string' || !['texte', 'texte-long', 'choix'].includes(type)) return [];
    return [{ libelle, texte: choix?.find((c) => c.valeur === valeur)?.libelle ?? valeur }];
  });
}

/** Notice of article 1015, `echeance` naming the limit fixed for observations. */
export const vueAvisParties1015: Vue<VueAvisParties1015> = (commande) => {
  const { dossier } = commande;
  const trouvee = echeanceDemandee(commande);
  if (!trouvee.ok) return trouvee;
  const { regle, cause, delai } = trouvee.valeur;
  const avis = dossier.actes.find(({ acteId, statut }) => acteId === cause && statut !== 'annule');
  if (regle !== 'cpc-1015' || !avis || delai.etat !== 'couru') {
    return echec({ code: 'avis-1015-absent', message: 'Cette échéance ne vient pas d’un avis de l’article 1015 du code de procédure civile.', champ: 'echeance' });
  }
  return succes({
    page: page(commande, { titre: 'Avis aux parties' }),
    auteur: AUTEURS[avis.auteur.role] ?? 'La Cour',
    decision: decisionAttaquee(dossier),
    parties: dossier.parties.map(lignePartie),
    points: points(avis),
    dernierJour: jourEtDate(delai.dernierJour),
    greffier: greffier(dossier),
  });
};
