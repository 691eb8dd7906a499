import type { DateCivile } from '@diligence/domain/commun';
import type { Demeure } from '@diligence/domain/delais';
import type { ChambreDeLaCour } from '@diligence/domain/personne';
import type { Partie } from '@diligence/domain/procedure';
import { ACTIVITES } from './chambres';
import { equipeDe, type Equipe } from './equipe';
import type { Hasard } from './hasard';
import { CABINETS, JURIDICTIONS, nommer } from './personnes';

/** How the defendants stand: with an avocat aux Conseils, without, or some of each. */
export type Constitutions = 'tous' | 'aucun' | 'partagees';

/** What a case is about and who is in it, before anything happens. */
export interface Affaire {
  chambre: ChambreDeLaCour;
  matiere: string;
  juridiction: string;
  circuit: 'court' | 'intermediaire' | 'approfondi';
  demandeurs: Partie[];
  defendeurs: Partie[];
  /** Avocat of each defendant that appoints one, by party. */
  avocats: Record<string, string>;
  equipe: Equipe;
}

const NOMBRES = [{ weight: 70, value: 1 }, { weight: 20, value: 2 }, { weight: 7, value: 3 }, { weight: 3, value: 5 }];
const CIRCUITS: { weight: number; value: Affaire['circuit'] }[] = [{ weight: 45, value: 'court' }, { weight: 45, value: 'intermediaire' }, { weight: 10, value: 'approfondi' }];
const DEMEURES: { weight: number; value: Demeure }[] = [{ weight: 90, value: 'metropole' }, { weight: 6, value: 'outre-mer' }, { weight: 4, value: 'etranger' }];

export interface Contraintes { constitutions?: Constitutions; enMetropole?: boolean }

export function imaginerAffaire(h: Hasard, chambre: ChambreDeLaCour, { constitutions = 'tous', enMetropole = false }: Contraintes): Affaire {
  const { matieres, litiges } = ACTIVITES[chambre];
  const [genreDemandeur, genreDefendeur] = h.helpers.arrayElement(litiges);
  const nombreDefendeurs = Math.max(h.helpers.weightedArrayElement(NOMBRES), constitutions === 'partagees' ? 2 : 1);
  const partie = (id: string, role: Partie['role'], genre: typeof genreDemandeur): Partie =>
    ({ id, role, nom: nommer(h, genre), demeure: enMetropole ? 'metropole' : h.helpers.weightedArrayElement(DEMEURES) });
  const [cabinet, ...autres] = h.helpers.shuffle([...CABINETS]);
  const defendeurs = Array.from({ length: nombreDefendeurs }, (_, i) => partie(`def-${i + 1}`, 'defendeur', genreDefendeur));
  const constitues = constitutions === 'aucun' ? [] : constitutions === 'tous' ? defendeurs : defendeurs.slice(0, -1);
  return {
    chambre,
    matiere: h.helpers.arrayElement(matieres),
    juridiction: h.helpers.arrayElement(JURIDICTIONS),
    circuit: h.helpers.weightedArrayElement(CIRCUITS),
    demandeurs: Array.from({ length: h.datatype.boolean(0.12) ? 2 : 1 }, (_, i) => ({ ...partie(`dem-${i + 1}`, 'demandeur', genreDemandeur), conseil: { nom: cabinet!, depuis: '' } })),
    defendeurs,
    avocats: Object.fromEntries(constitues.map(({ id }, i) => [id, autres[i % autres.length]!])),
    equipe: equipeDe(h, chambre),
  };
}

/** The parties as the declaration names them: those who bring the pourvoi have their avocat from that day. */
export const partiesA = ({ demandeurs, defendeurs }: Affaire, declaration: DateCivile): Partie[] =>
  [...demandeurs.map((p) => (p.conseil ? { ...p, conseil: { ...p.conseil, depuis: declaration } } : p)), ...defendeurs];
