import { randomUUID } from 'node:crypto';
import type { DateCivile } from '@diligence/domain/commun';
import { definitionParNom, type ActeSoumis, type Auteur } from '@diligence/domain/procedure';

const AUTEURS: Record<string, Auteur> = {
  recu: { id: 'avocat-1', role: 'avocat-aux-conseils' },
  cour: { id: 'greffier-1', role: 'greffier' },
  gestion: { id: 'greffier-1', role: 'greffier' },
};

/** An act as a client submits it, by its name; its author is one the catalogue admits. */
export function acte(nom: string, dateActe: DateCivile, plus: Partial<ActeSoumis> = {}): ActeSoumis {
  const definition = definitionParNom(nom);
  if (!definition) throw new Error(`Acte inconnu : ${nom}`);
  const habituel = AUTEURS[definition.nature]!;
  const role = definition.roles.includes(habituel.role) ? habituel.role : definition.roles[0]!;
  return { acteId: randomUUID(), acte: definition.id, dateActe, donnees: {}, auteur: { id: `${role}-1`, role }, ...plus };
}

/** A plain declaration: one demandeur and one défendeur living in metropolitan France, both fictitious. */
export const declaration = (dateActe: DateCivile, plus: Partial<ActeSoumis> = {}): ActeSoumis =>
  acte('declaration-pourvoi', dateActe, {
    donnees: {
      parties: [
        { id: 'd1', role: 'demandeur', nom: 'Société Alpha', demeure: 'metropole' },
        { id: 'f1', role: 'defendeur', nom: 'Société Bêta', demeure: 'metropole' },
      ],
      juridiction: 'Cour d’appel de Paris', dateDecision: `${Number(dateActe.slice(0, 4)) - 1}-11-10`, chambre: 'C2', fictif: true,
    },
    ...plus,
  });
