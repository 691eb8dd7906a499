import type { Champ, DefinitionActe } from '../api-client/types';
import { champsDessines } from './champsDessines';
import { formuler, type Noms } from './formuler';

/** What an act says, whether typed or recorded. */
export interface ContenuActe { dateActe?: string | undefined; partie?: string | undefined; donnees: Record<string, unknown> }
/** One field, both values as one reads them, and the second one as it is. */
export interface Ecart { nom: string; libelle: string; un: string; autre: string; valeur: unknown }

const lireChamp = (nom: string) => ({ dateActe, partie, donnees }: ContenuActe) => (nom === 'dateActe' ? dateActe : nom === 'partie' ? partie : donnees[nom]);

/** Fields every act has, before its own. */
const communs = (cible: DefinitionActe['cible']): Pick<Champ, 'nom' | 'libelle' | 'type'>[] =>
  [{ nom: 'dateActe', libelle: 'Date de l’acte', type: 'date' }, ...(cible === 'dossier' ? [] : [{ nom: 'partie', libelle: 'Partie', type: 'partie' } as const])];

/** Field by field, where two versions of an act differ. */
export function comparer({ cible, champs }: Pick<DefinitionActe, 'cible' | 'champs'>, un: ContenuActe, autre: ContenuActe, noms: Noms): Ecart[] {
  return [...communs(cible), ...champsDessines(champs)].flatMap((champ) => {
    const [a, b] = [un, autre].map(lireChamp(champ.nom));
    const [texteA, texteB] = [formuler(champ, a, noms), formuler(champ, b, noms)];
    return texteA === texteB ? [] : [{ nom: champ.nom, libelle: champ.libelle, un: texteA, autre: texteB, valeur: b }];
  });
}
