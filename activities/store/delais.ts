import type { DelaiEnCours } from '@diligence/domain/amendement';
import { schemaDuDomaine } from './schema';

/** The limits of one dossier that a change of the law could still move: what an impact list goes through. */
export interface DelaisEnCours { _id: string; version: number; versionProjecteur: number; chambre: string | null; intitule: string; regles: string[]; delais: DelaiEnCours[] }

export const delais = schemaDuDomaine<DelaisEnCours>('delais');
delais.index({ regles: 1 });
