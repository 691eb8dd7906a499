import { dateCivileAParis } from '@diligence/domain/commun';
import { definitionParNom } from '@diligence/domain/procedure';
import { idPourvoi, messageActe } from '@diligence/workflows/pourvoi';
import { emettre } from '../../projection';
import { comparer, type CodeEcart } from '../../reconciliation';
import { inscriptionsApres } from '../../reconciliation/moteur';
import { reparer } from '../../reconciliation/reparer';
import type { Monde } from '../monde';
import type { VuesDossier } from '../vues';

/** Something a remedy would do on a dossier as it stands: told first, done only then. */
export interface Etape {
  effet: string;
  /** Why it cannot be done. */
  empechement?: string;
  faire(): Promise<void>;
}

type Phrase = (monde: Monde, vues: VuesDossier) => string | Promise<Omit<Etape, 'faire'>>;

const version = ({ journal }: VuesDossier): string => `à la version ${journal?.version ?? 0}`;
const PHRASES: Partial<Record<CodeEcart, Phrase>> = {
  'journal-en-retard': inscrire,
  'moteur-absent': (_monde, vues) => `Recréer le dossier dans le moteur, ${version(vues)}, avec ses échéances et ses reçus.`,
  'moteur-arrete': (_monde, vues) => `Remettre le dossier en marche dans le moteur, ${version(vues)}, avec ses échéances et ses reçus.`,
  'journal-en-avance': (_monde, vues) => `Arrêter l’exécution en retard et la recréer ${version(vues)}.`,
  'registre-absent': (_monde, vues) => `Inscrire de nouveau le dossier au registre, ${version(vues)}.`,
  'registre-different': (_monde, vues) => `Réécrire le dossier au registre d’après son journal, ${version(vues)}.`,
};

/** The engine may have gone on to a new run since these facts: it then no longer holds the first of them. */
async function inscrire({ client }: Monde, { numero, journal }: VuesDossier): Promise<Omit<Etape, 'faire'>> {
  const seq = journal?.seq ?? 0;
  const tenues = await inscriptionsApres(client, numero, seq);
  const effet = `Inscrire au journal les faits que le moteur tient et que le journal n’a pas (${tenues.length}).`;
  return tenues[0]?.fait.seq === seq + 1 ? { effet } : { effet, empechement: 'Le moteur ne tient plus le premier des faits manquants : l’informatique doit le relire dans son historique.' };
}

/** What the comparison of the keepers allows to repair, among the codes given. */
export async function etapesDesEcarts(monde: Monde, vues: VuesDossier, codes: readonly CodeEcart[]): Promise<Etape[]> {
  const etapes: Etape[] = [];
  for (const ecart of comparer(vues)) {
    const phrase = codes.includes(ecart.code) ? await PHRASES[ecart.code]?.(monde, vues) : undefined;
    if (phrase === undefined) continue;
    etapes.push({ ...(typeof phrase === 'string' ? { effet: phrase } : phrase), faire: async () => void (await reparer(monde, vues, [ecart])) });
  }
  return etapes;
}

/** Announces the version that live screens were not told. */
export function etapesDeLAnnonce({ m, maintenant }: Monde, { numero, registre, annonce }: VuesDossier): Etape[] {
  if (!registre || annonce >= registre.version) return [];
  const { version, chambre, restreintA } = registre;
  return [{ effet: `Annoncer aux écrans la version ${version}.`, faire: () => emettre(m, { numero, version, le: maintenant(), chambre, restreintA, faits: [] }) }];
}

/** Asks the dossier to note what has expired, as its own timer would have. */
export function etapesDuReveil({ client, maintenant }: Monde, { numero, registre, moteur }: VuesDossier): Etape[] {
  const instant = maintenant();
  if (moteur.sort !== 'vivant' || !registre?.prochainReveil || registre.prochainReveil > instant) return [];
  const definition = definitionParNom('constater-echeances');
  if (!definition) return [];
  const acte = { acteId: `reveil-rejoue:${registre.prochainReveil}:${registre.version}`, acte: definition.id, dateActe: dateCivileAParis(instant), donnees: {}, auteur: { id: 'diligence', role: 'systeme' as const } };
  return [{
    effet: 'Demander de nouveau au dossier de constater ses échéances passées.',
    faire: async () => void (await client.workflow.getHandle(idPourvoi(numero)).executeUpdate(messageActe(definition.nom), { args: [acte] })),
  }];
}
