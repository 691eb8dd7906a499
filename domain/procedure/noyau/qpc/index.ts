import type { Condition, RegleActe } from '../regle-acte';
import { eq02 } from './actes/eq02-reception';
import { eq03 } from './actes/eq03-memoire-distinct';
import { eq04 } from './actes/eq04-audience';
import { eq05 } from './actes/eq05-reponse';
import { eq06 } from './actes/eq06-decision';
import { eq07 } from './actes/eq07-transmission-directe';
import { eq08 } from './actes/eq08-decision-du-conseil';

const apres = (regle: RegleActe, ...suit: string[]): RegleActe => ({ ...regle, suit });

/** Acts on a question, once it is before the Court by the act named. */
const suites = (origine: string, saisie: string): RegleActe[] =>
  [apres(eq04, saisie), apres(eq05, origine), apres(eq06, saisie), apres(eq07, saisie), apres(eq08, 'EQ06', 'EQ07')];

/** A question a court has handed down: the dossier is the question. */
export const suitesDeLaTransmission: RegleActe[] = [eq02, ...suites('EQ01', 'EQ02')];

const selon = (regle: RegleActe, conditions: Condition[]): RegleActe => ({ ...regle, conditions: [...(regle.conditions ?? []), ...conditions] });

/** A question raised on a pourvoi: a region of its dossier, `declaration` being the acts that form the pourvoi; what a matter adds marks the mémoire or the answer. */
export const questionIncidente = (declaration: string[], { poser = [], repondre = [] }: { poser?: Condition[]; repondre?: Condition[] } = {}): RegleActe[] => [
  selon(apres(eq03, ...declaration), poser),
  ...suites('EQ03', 'EQ03').map((regle) => (regle.definition === eq05.definition ? selon(regle, repondre) : regle)),
];
