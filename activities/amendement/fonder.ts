import { reglesTouchees, type Changement } from '@diligence/domain/amendement';
import type { Instant } from '@diligence/domain/commun';
import type { Modeles } from '../store';

/** An act settled the limit, or its expiry was noted and somebody may have ruled on it. */
const REGLEMENTS = ['echeance-satisfaite', 'echeance-tardive', 'echeance-echue', 'echeance-eteinte'];

/**
 * Numbers of the dossiers that have relied on an amendment since it was approved: one of the limits it moved, or one
 * opened under it, has been settled. A holiday is relied upon where it moved a limit.
 */
export async function dossiersFondes(m: Pick<Modeles, 'evenements' | 'journal'>, changements: Changement[], amendement: string, depuis: Instant): Promise<string[]> {
  const regles = reglesTouchees(changements);
  const lignes = await m.evenements.find({ le: { $gte: depuis }, faits: { $in: REGLEMENTS } }, { numero: 1 }).lean();
  const fondes: string[] = [];
  for (const numero of new Set(lignes.map((ligne) => ligne.numero))) {
    const faits = (await m.journal.find({ numero }, { fait: 1 }).lean()).map(({ fait }) => fait);
    const deplacees = new Set(faits.filter(({ type, acteId }) => type === 'echeance-relancee' && acteId === `droit-${amendement}`).flatMap(cibles));
    const reglees = faits.filter(({ type, enregistreLe }) => REGLEMENTS.includes(type) && enregistreLe >= depuis).flatMap(cibles);
    if (reglees.some((id) => deplacees.has(id) || regles?.some((regle) => id.startsWith(`${regle}:`)))) fondes.push(numero);
  }
  return fondes.sort();
}

const cibles = ({ donnees }: { donnees: Record<string, unknown> }): string[] => (donnees['echeances'] as string[] | undefined) ?? [];
