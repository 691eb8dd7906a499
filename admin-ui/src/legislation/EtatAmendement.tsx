import { Puce } from '../commun/Puce';
import type { Ton } from '../commun/situation';
import { STATUTS } from './enMots';
import type { Amendement } from './types';

const TONS: Record<Amendement['statut'], Ton> = { projet: 'suspendue', approuve: 'soldee', retire: 'loin', abandonne: 'loin' };

export const EtatAmendement = ({ statut }: Pick<Amendement, 'statut'>) => <Puce ton={TONS[statut]}>{STATUTS[statut]}</Puce>;
