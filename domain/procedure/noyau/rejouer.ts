import type { Droit } from '../../regles/types';
import type { ActeEnregistre, ActeSoumis, EtatPourvoi } from '../types';
import { executer } from './executer';
import { etatInitial } from './lecture';
import { regleDe, type Procedure } from './regle-acte';

const soumis = ({ enregistreLe: _le, seq: _seq, statut: _statut, marques: _marques, reprise: _reprise, ...acte }: ActeEnregistre): ActeSoumis => acte;

/** Decides a list of recorded acts again, from the beginning and under the law given, each at its own instant of recording. */
export function rejouer(procedure: Procedure, depart: EtatPourvoi, actes: ActeEnregistre[], droit: Droit): EtatPourvoi {
  const enOrdre = actes.filter(({ statut }) => statut !== 'annule').sort((a, b) => a.seq - b.seq);
  return enOrdre.reduce((etat, acte) => {
    const regle = regleDe(procedure, acte.acte);
    if (!regle || regle.horsRejeu) return etat;
    const issue = executer({ procedure, regle, etat, acte: soumis(acte), contexte: { droit, maintenant: acte.enregistreLe }, reprise: true });
    return 'code' in issue ? etat : issue.etat;
  }, etatInitial(depart.numero, depart.procedure));
}
