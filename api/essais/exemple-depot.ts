import type { Champ } from '@diligence/domain/procedure';
import type { DepotDto } from '../depots/depot.dto';
import type { Ouverture } from '../depots/ouvertures';

const VALEURS: Record<Champ['type'], (champ: Champ, jour: string) => unknown> = {
  date: (_champ, jour) => jour, texte: () => 'Texte fictif', 'texte-long': () => 'Texte fictif', choix: ({ choix }) => choix?.[0]?.valeur, 'oui-non': () => true, nombre: () => 1,
  partie: () => 'd1', personne: () => 'personne-fictive', acte: () => 'acte-1', tache: () => 'tache-1', alerte: () => 'alerte-1', objet: () => [],
};

/** What must be said to open a procedure, from its form alone and for tests: a demandeur, a defendeur, and each field asked. */
export function exempleDe({ procedure, formulaire }: Ouverture, jour: string): DepotDto & { donnees: Record<string, unknown> } {
  const demandes = formulaire.champs.filter(({ requis, nom }) => requis && nom !== 'parties');
  const parties = formulaire.champs.some(({ nom }) => nom === 'parties');
  return {
    procedure: procedure.id, acte: formulaire.id, dateActe: jour,
    ...(parties ? { parties: [{ id: 'd1', role: 'demandeur', nom: 'Société Fictive A', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'M. Fictif B', demeure: 'metropole' }] } : {}),
    donnees: Object.fromEntries(demandes.map((champ) => [champ.nom, VALEURS[champ.type](champ, jour)])),
  };
}
