import type { ActeEnregistre, ActeSoumis, EtatPourvoi } from '../types';
import { actesDe, actesEnVigueur, donneesRegion } from '../noyau/lecture';
import { DECISIONS, derniereNotification, RENVOI, renvoyeeAvant } from './voies';

export const AIDE = 'aide-juridictionnelle';

type Etape = 'demande' | 'decision' | 'recours' | 'decision-sur-recours';
/** Acts by which each kind of pourvoi hears of a request: civil matters, then criminal ones. */
const ACTES: Record<Etape, string>[] = [
  { demande: 'EC03', decision: 'EC04', recours: 'EC05', 'decision-sur-recours': 'EC06' },
  { demande: 'EP11', decision: 'EP11b', recours: 'EP11c', 'decision-sur-recours': 'EP11d' },
];

/** A step of the request that its pourvoi must hear: under one identifier for one link, so that hearing it twice is hearing it once. */
export interface Transmission extends Pick<ActeSoumis, 'acteId' | 'dateActe' | 'donnees' | 'auteur'> {
  /** Act of the request. */
  cause: string;
  etape: Etape;
}
export interface Lien { pourvoi: string; partie?: string }

/** Pourvoi the request is linked to, and the party of it when someone has named it. */
export function lienAuPourvoi(etat: EtatPourvoi): Lien | undefined {
  const { pourvoi, partie } = donneesRegion(etat, 'LIEN');
  return typeof pourvoi === 'string' ? { pourvoi, ...(typeof partie === 'string' && partie !== '' ? { partie } : {}) } : undefined;
}

/** Act that hears the step in a procedure made of these acts; none when legal aid moves nothing there. */
export const acteEntendu = (etape: Etape, actes: string[]): string | undefined => ACTES.map((table) => table[etape]).find((id) => actes.includes(id));

/** Steps the pourvoi has not answered yet, in the order they were recorded; none without a link. */
export function aTransmettre(etat: EtatPourvoi): Transmission[] {
  const faites = new Set(actesDe(etat, 'AJ12').map(({ donnees }) => donnees['transmission']));
  return transmissions(etat).filter(({ acteId }) => !faites.has(acteId));
}

function transmissions(etat: EtatPourvoi): Transmission[] {
  if (!lienAuPourvoi(etat)) return [];
  const lien = actesEnVigueur(etat).filter(({ acte, donnees }) => acte === 'AJ11' || (acte === 'AJ01' && donnees['pourvoi'] !== undefined)).at(-1)!;
  return actesEnVigueur(etat).flatMap((acte) => {
    const dite = dire(etat, acte);
    return dite ? [{ auteur: acte.auteur, ...dite, cause: acte.acteId, acteId: `${AIDE}:${etat.numero}:${acte.seq}:${lien.seq}` }] : [];
  });
}

type Dite = Pick<Transmission, 'etape' | 'dateActe' | 'donnees'> & Partial<Pick<Transmission, 'auteur'>>;

/** What an act of the request means to the pourvoi, on the day that counts for its limits. */
function dire(etat: EtatPourvoi, acte: ActeEnregistre): Dite | undefined {
  const { dateActe, donnees } = acte;
  switch (acte.acte) {
    case 'AJ01': return { etape: 'demande', dateActe, donnees: donnees['bureauIncompetent'] === undefined ? {} : { bureauIncompetent: donnees['bureauIncompetent'] } };
    case 'AJ05': return decision(etat, acte);
    case 'AJ06': return { etape: 'recours', dateActe, donnees: {} };
    case 'AJ07': return donnees['decision'] === RENVOI ? undefined : { etape: 'decision-sur-recours', dateActe, donnees: { ...designation(etat, acte), ...signature(acte) } };
    case 'AJ08': return apresNotification(etat, acte);
    default: return undefined;
  }
}

/** The bureau's decision; on a request sent back to it, it is what ends the appeal (art. 44, I al. 2). */
function decision(etat: EtatPourvoi, acte: ActeEnregistre): Dite {
  const { dateActe, auteur } = acte;
  const renvoi = renvoyeeAvant(etat, acte);
  const rendue = actesEnVigueur(etat).filter((a) => a.acte === 'AJ04' && a.seq < acte.seq).at(-1);
  return renvoi ? { etape: 'decision-sur-recours', dateActe, auteur, donnees: { ...designation(etat, acte), ...signature(renvoi) } }
    : { etape: 'decision', dateActe, auteur, donnees: { ...(rendue ? { decision: DECISIONS[String(rendue.donnees['decision'])]?.sens } : {}), ...designation(etat, acte) } };
}

/** A designation recorded after the notification completes it: the limit then runs from the later of the two. */
function apresNotification(etat: EtatPourvoi, acte: ActeEnregistre): Dite | undefined {
  const notifiee = derniereNotification(etat);
  if (!notifiee || notifiee.seq > acte.seq) return undefined;
  const dite = dire(etat, notifiee);
  return dite && { auteur: notifiee.auteur, ...dite, donnees: { ...dite.donnees, designation: acte.dateActe } };
}

/** The designation already known when the decision is notified. */
function designation(etat: EtatPourvoi, { seq }: ActeEnregistre): { designation?: string } {
  const faite = actesEnVigueur(etat).filter((a) => a.acte === 'AJ08' && a.seq < seq).at(-1);
  return faite ? { designation: faite.dateActe } : {};
}

const signature = ({ donnees }: ActeEnregistre): Record<string, unknown> =>
  Object.fromEntries(['signataire', 'qualite'].flatMap((nom) => (donnees[nom] === undefined ? [] : [[nom, donnees[nom]]])));
