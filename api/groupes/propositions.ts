import { replier } from '@diligence/domain/dossier';
import type { DossierResume } from '../ports';
import type { PropositionDto } from './groupe.dto';

type Compare = Pick<DossierResume, 'parties' | 'decisionAttaquee'>;

const noms = ({ parties }: Compare, role: string): string => JSON.stringify(parties.filter((p) => p.role === role).map(({ nom }) => replier(nom)).sort());
const memeDecision = ({ decisionAttaquee: a }: Compare, { decisionAttaquee: b }: Compare): boolean =>
  a !== null && b !== null && a.date === b.date && a.juridiction === b.juridiction && (a.rg === undefined || b.rg === undefined || a.rg === b.rg);
const memesParties = (a: Compare, b: Compare): boolean =>
  a.parties.length > 0 && (['demandeur', 'defendeur'] as const).every((role) => noms(a, role) === noms(b, role));

/** Why two dossiers may belong together; empty when nothing says so. A likeness is not a link: people judge. */
export const raisonsDe = (dossier: Compare, autre: Compare): PropositionDto['raisons'] =>
  [...(memeDecision(dossier, autre) ? ['meme-decision' as const] : []), ...(memesParties(dossier, autre) ? ['memes-parties' as const] : [])];
