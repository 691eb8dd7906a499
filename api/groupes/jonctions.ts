import { lireNumero } from '@diligence/domain/numero';
import type { ActeEnregistre } from '@diligence/domain/procedure';
import type { JonctionManquanteDto } from './groupe.dto';

const numeroDe = ({ donnees }: ActeEnregistre): string => {
  const lu = lireNumero(String(donnees['autre']));
  return lu.ok ? lu.valeur.numero : String(donnees['autre']);
};

/** Dossiers this one says it is joined to, from its acts in force (CPC 367). */
export function jointsSelon(actes: readonly ActeEnregistre[]): string[] {
  const joints = new Set<string>();
  for (const acte of actes.filter(({ statut }) => statut !== 'annule')) {
    if (acte.acte === 'JO01') joints.add(numeroDe(acte));
    if (acte.acte === 'JO02') joints.delete(numeroDe(acte));
  }
  return [...joints];
}

/** Junctions that one dossier records and the other, known here too, does not. */
export const manquantes = (joints: ReadonlyMap<string, readonly string[]>): JonctionManquanteDto[] =>
  [...joints].flatMap(([autre, avec]) => avec.filter((numero) => joints.get(numero)?.includes(autre) === false).map((numero) => ({ numero, autre })));
