import type { components } from '../api-client/schema';

export type Declaration = components['schemas']['DepotDto'];
export type PartieDeposee = components['schemas']['PartieDeposeeDto'];

/** A declaration while it is being typed. */
export interface Saisie {
  dateActe: string | null;
  juridiction: string;
  dateDecision: string | null;
  rg: string;
  chambre: string;
  matiere: string;
  parties: PartieSaisie[];
}
export interface PartieSaisie { role: PartieDeposee['role']; nom: string; demeure: PartieDeposee['demeure']; avocat: string }

export const partieVide = (role: PartieSaisie['role']): PartieSaisie => ({ role, nom: '', demeure: 'metropole', avocat: '' });
export const saisieVide = (aujourdhui: string): Saisie =>
  ({ dateActe: aujourdhui, juridiction: '', dateDecision: null, rg: '', chambre: '', matiere: '', parties: [partieVide('demandeur'), partieVide('defendeur')] });

/** Fields still missing, by name, each with its sentence. */
export function manques({ dateActe, juridiction, dateDecision, parties }: Saisie): Record<string, string> {
  const fautes: [string, boolean, string][] = [
    ['dateActe', !dateActe, 'Indiquez la date de la déclaration.'],
    ['juridiction', !juridiction.trim(), 'Indiquez la juridiction qui a rendu la décision.'],
    ['dateDecision', !dateDecision, 'Indiquez la date de la décision attaquée.'],
    ...parties.map(({ nom }, rang): [string, boolean, string] => [`parties.${rang}.nom`, !nom.trim(), 'Indiquez le nom de la partie.']),
  ];
  return Object.fromEntries(fautes.filter(([, manque]) => manque).map(([nom, , phrase]) => [nom, phrase]));
}

const INITIALES = { demandeur: 'd', defendeur: 'f', intervenant: 'i' } as const;

/** Each party with a short identifier of her own: d1, d2, f1… */
function identifier(parties: PartieSaisie[], depuis: string): PartieDeposee[] {
  return parties.map(({ role, nom, demeure, avocat }, rang) => ({
    id: `${INITIALES[role]}${parties.slice(0, rang + 1).filter((p) => p.role === role).length}`,
    role, nom: nom.trim(), demeure, ...(avocat.trim() ? { conseil: { nom: avocat.trim(), depuis } } : {}),
  }));
}

/** The declaration as sent; call it once `manques` is empty. */
export function composer({ dateActe, dateDecision, juridiction, rg, chambre, matiere, parties }: Saisie): Declaration {
  const jour = dateActe ?? '';
  return {
    dateActe: jour, dateDecision: dateDecision ?? '', juridiction: juridiction.trim(), parties: identifier(parties, jour),
    ...(rg.trim() ? { rg: rg.trim() } : {}), ...(matiere.trim() ? { matiere: matiere.trim() } : {}),
    ...(chambre ? { chambre: chambre as NonNullable<Declaration['chambre']> } : {}),
  };
}
