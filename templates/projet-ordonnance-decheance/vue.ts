import { dateEnFrancais, echec, jourEtDate, succes } from '@diligence/domain/commun';
import { rendreEtape, type DelaiCalcule } from '@diligence/domain/delais';
import type { Echeance } from '@diligence/domain/procedure';
import type { Vue } from '../commun/commande';
import { dateDuPourvoi, decisionAttaquee, echeanceDemandee } from '../commun/dossier';
import { nommer } from '../commun/nommer';
import { page, type Page } from '../commun/page';
import { lignePartie, nomDe, nomsDe, partiesDe, type LignePartie } from '../commun/parties';
import { constat } from './constat';
import { aVerifier } from './verifications';

export interface VueProjetOrdonnanceDecheance {
  page: Page;
  parties: LignePartie[];
  /** Delegate designated on the dossier; `null` leaves the place blank. */
  delegue: string | null;
  demandeurs: string;
  plusieurs: boolean;
  /** Another demandeur is not concerned: the déchéance is partial. */
  partielle: boolean;
  date: string;
  decision: string | null;
  /** The month that follows for a defendant without counsel (978 al. 1 in fine), and not the first limit. */
  signification: boolean;
  /** The derivation, but for its conclusion, which has its own sentence. */
  decompte: { texte: string; article: string }[];
  dernierJour: string;
  constat: string;
  aVerifier: string[];
}

/** Remittance and service of the mémoire, by their line: an ordonnance of article 1009 may have shortened them. */
const DECHEANCE = ['C22', 'C23'];
const estEchue = ({ statut }: Echeance): boolean => statut === 'echue' || statut === 'tardive';

/** Limits the draft may be about. */
export const exposeADecheance = (echeance: Echeance): boolean => DECHEANCE.includes(echeance.ligne) && estEchue(echeance);

/** A step as an item of a list: no capital, no full stop. */
const item = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1).replace(/\.$/, '');

const decompte = ({ etapes }: DelaiCalcule): VueProjetOrdonnanceDecheance['decompte'] =>
  etapes.filter(({ operateur }) => operateur !== 'expiration').map((etape) => ({ texte: item(rendreEtape(etape)), article: etape.article }));

/** Draft of an ordonnance de déchéance for an expired limit of article 978, `echeance` naming it. */
export const vueProjetOrdonnanceDecheance: Vue<VueProjetOrdonnanceDecheance> = (commande) => {
  const { dossier } = commande;
  const trouvee = echeanceDemandee(commande);
  if (!trouvee.ok) return trouvee;
  const echeance = trouvee.valeur;
  const { delai, ligne, partie } = echeance;
  if (!DECHEANCE.includes(ligne)) return echec({ code: 'decheance-sans-objet', message: 'Seuls les délais de l’article 978 du code de procédure civile sont sanctionnés par cette déchéance.', champ: 'echeance' });
  if (!estEchue(echeance) || delai.etat !== 'couru') return echec({ code: 'echeance-non-expiree', message: 'Cette échéance n’est pas expirée : aucune déchéance n’est encourue (article 978 du code de procédure civile).', champ: 'echeance' });
  const depot = dateDuPourvoi(dossier);
  const tenu = nomDe(dossier, partie);
  const nombreux = partiesDe(dossier, 'demandeur').length > 1;
  if (!depot.ok) return depot;
  return succes({
    page: page(commande, { titre: 'Ordonnance de déchéance', service: 'Première présidence', projet: true }),
    parties: dossier.parties.map(lignePartie),
    delegue: dossier.designations.find(({ fonction, au }) => fonction === 'delegue-pp' && au === undefined)?.nom ?? null,
    demandeurs: tenu === null ? nomsDe(dossier, 'demandeur') : nommer(tenu),
    plusieurs: tenu === null && nombreux,
    partielle: tenu !== null && nombreux,
    date: dateEnFrancais(depot.valeur),
    decision: decisionAttaquee(dossier),
    signification: ligne === 'C23',
    decompte: decompte(delai),
    dernierJour: jourEtDate(delai.dernierJour),
    constat: constat(dossier, echeance, delai.dernierJour),
    aVerifier: aVerifier(dossier, echeance),
  });
};
