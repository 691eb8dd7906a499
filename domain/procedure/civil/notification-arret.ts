import { ouvrir } from '../noyau/echeances';
import { etatRegion, texteDe } from '../noyau/lecture';
import type { Deroulement } from '../noyau/deroulement';

/** A cassation with renvoi, notified: two months to seize the court of remand run against who is notified, and who notifies (CPC 1034). */
export function notifierArret(d: Deroulement): void {
  if (etatRegion(d.etat, 'REN') === undefined) return;
  const notifiant = d.etat.parties[texteDe(d.acte.donnees, 'notifiant') ?? ''];
  const destinataires = Object.values(d.etat.parties).filter(({ id }) => d.acte.partie === undefined || d.acte.partie === id);
  ouvrir(d, { regle: 'cpc-1034', region: 'REN', parties: [...new Set([...destinataires, ...(notifiant ? [notifiant] : [])])] });
  if (etatRegion(d.etat, 'REN') === 'ouvert') d.region('REN', 'notifie');
}
