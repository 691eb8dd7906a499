import { dateEnFrancais, echec, jourEtDate, succes } from '@diligence/domain/commun';
import type { Echeance } from '@diligence/domain/procedure';
import { etapesVue, type EtapeVue } from '../calcul-motive/vue';
import type { Vue } from '../commun/commande';
import { dateDuPourvoi, decisionAttaquee, echeanceDemandee } from '../commun/dossier';
import { page, type Page } from '../commun/page';
import { lignePartie, nomDe, nomsDe, type LignePartie } from '../commun/parties';
import { constat } from './constat';
import { aVerifier } from './verifications';

export interface VueProjetOrdonnanceDecheance {
  page: Page;
  parties: LignePartie[];
  /** Delegate designated on the dossier; `null` leaves the place blank. */
  delegue: string | null;
  demandeurs: string;
  defendeurs: string;
  date: string;
  decision: string | null;
  /** The month that follows for a defendant without counsel (978 al. 1 in fine), and not the first limit. */
  signification: boolean;
  etapes: EtapeVue[];
  dernierJour: string;
  constat: string;
  aVerifier: string[];
}

const DECHEANCE = ['cpc-978-al1', 'cpc-978-al2'];
const estEchue = ({ statut }: Echeance): boolean => statut === 'echue' || statut === 'tardive';

/** Draft of an ordonnance de déchéance for an expired limit of article 978, `echeance` naming it. */
export const vueProjetOrdonnanceDecheance: Vue<VueProjetOrdonnanceDecheance> = (commande) => {
  const { dossier } = commande;
  const trouvee = echeanceDemandee(commande);
  if (!trouvee.ok) return trouvee;
  const echeance = trouvee.valeur;
  const { delai, regle, partie } = echeance;
  if (!DECHEANCE.includes(regle)) return echec({ code: 'decheance-sans-objet', message: 'Seuls les délais de l’article 978 du code de procédure civile sont sanctionnés par cette déchéance.', champ: 'echeance' });
  if (!estEchue(echeance) || delai.etat !== 'couru') return echec({ code: 'echeance-non-expiree', message: 'Cette échéance n’est pas expirée : aucune déchéance n’est encourue (article 978 du code de procédure civile).', champ: 'echeance' });
  const depot = dateDuPourvoi(dossier);
  if (!depot.ok) return depot;
  return succes({
    page: page(commande, { titre: 'Ordonnance de déchéance', service: 'Première présidence', projet: true }),
    parties: dossier.parties.map(lignePartie),
    delegue: dossier.designations.find(({ fonction, au }) => fonction === 'delegue-pp' && au === undefined)?.nom ?? null,
    demandeurs: nomDe(dossier, partie) ?? nomsDe(dossier, 'demandeur'),
    defendeurs: nomsDe(dossier, 'defendeur'),
    date: dateEnFrancais(depot.valeur),
    decision: decisionAttaquee(dossier),
    signification: regle === 'cpc-978-al2',
    etapes: etapesVue(delai),
    dernierJour: jourEtDate(delai.dernierJour),
    constat: constat(dossier, echeance, delai.dernierJour),
    aVerifier: aVerifier(dossier, echeance),
  });
};
