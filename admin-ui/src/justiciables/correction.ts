import type { Correction, Justiciable } from './requetes';

type Saisi = Pick<Required<Justiciable>, 'nom' | 'adresse' | 'demeure'>;

/** What was typed that differs from the card; `null` when nothing does, or when a name or an address was emptied. */
export function correctionDe(avant: Pick<Justiciable, 'nom' | 'adresse' | 'demeure'>, saisi: Saisi, dateActe: string): Correction | null {
  const [nom, adresse] = [saisi.nom.trim(), saisi.adresse.trim()];
  if (nom === '' || (adresse === '' && avant.adresse)) return null;
  const change = {
    ...(nom === avant.nom ? {} : { nom }), ...(adresse === (avant.adresse ?? '') ? {} : { adresse }), ...(saisi.demeure === avant.demeure ? {} : { demeure: saisi.demeure }),
  };
  return Object.keys(change).length > 0 ? { dateActe, ...change } : null;
}
