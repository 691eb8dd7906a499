import type { DateCivile } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import { definitions } from '@diligence/domain/procedure';
import type { DossierAppele } from './port';

const DATE = 'dateAudience';
/** Acts that fix the day of a hearing. */
export const FIXATIONS = definitions.filter(({ region, champs }) => region === 'AUDIENCE' && champs.some(({ nom }) => nom === DATE)).map(({ id }) => id);

const texte = (valeur: unknown): string | undefined => (typeof valeur === 'string' && valeur !== '' ? valeur : undefined);

/** Hearings of these dossiers in the period, by day then number: for each, the last act that fixes it is the one that counts. */
export function appeles(dossiers: Pick<Dossier, '_id' | 'intitule' | 'chambre' | 'actes'>[], { du, au }: { du: DateCivile; au: DateCivile }): DossierAppele[] {
  return dossiers.flatMap(({ _id: numero, intitule, chambre, actes }) => {
    const fixation = actes.findLast(({ acte, statut }) => FIXATIONS.includes(acte) && statut !== 'annule');
    const date = texte(fixation?.donnees[DATE]);
    const formation = texte(fixation?.donnees['formation']);
    return date !== undefined && du <= date && date <= au ? [{ date, numero, intitule, chambre, ...(formation ? { formation } : {}) }] : [];
  }).sort((a, b) => a.date.localeCompare(b.date) || a.numero.localeCompare(b.numero));
}
