import { jourEtDate, succes } from '@diligence/domain/commun';
import { CATALOGUE } from '@diligence/domain/procedure';
import type { Vue } from '../commun/commande';
import { actesDe, dateDuPourvoi, decisionAttaquee, greffier } from '../commun/dossier';
import { ligneEcheance, type LigneEcheance } from '../commun/echeances';
import { nommer } from '../commun/nommer';
import { page, type Page } from '../commun/page';
import { conseilsDe, enumerer, lignePartie, nomsDe, type LignePartie } from '../commun/parties';

export interface VueRecepisseDepot {
  page: Page;
  procedure: string;
  date: string;
  demandeurs: string;
  conseil: string | null;
  decision: string | null;
  parties: LignePartie[];
  echeances: LigneEcheance[];
  lectureNonVerifiee: boolean;
  greffier: string | null;
}

/** Receipt of the act that opened the dossier, with the limits that this act itself opened. */
export const vueRecepisseDepot: Vue<VueRecepisseDepot> = (commande) => {
  const { dossier } = commande;
  const depot = dateDuPourvoi(dossier);
  if (!depot.ok) return depot;
  const procedure = CATALOGUE[dossier.procedure];
  const declarations = (procedure?.ouverture.actes ?? []).flatMap((id) => actesDe(dossier, id)).map(({ acteId }) => acteId);
  const ouvertes = dossier.echeances.filter(({ cause }) => declarations.includes(cause));
  return succes({
    page: page(commande, { titre: 'Récépissé de dépôt' }),
    procedure: procedure?.nom ?? dossier.procedure,
    date: jourEtDate(depot.valeur),
    demandeurs: nomsDe(dossier, 'demandeur'),
    conseil: enumerer(conseilsDe(dossier, 'demandeur').map(nommer)) || null,
    decision: decisionAttaquee(dossier),
    parties: dossier.parties.map(lignePartie),
    echeances: ouvertes.map((e) => ligneEcheance(dossier, e)),
    lectureNonVerifiee: ouvertes.some(({ delai }) => !delai.verifie),
    greffier: greffier(dossier),
  });
};
