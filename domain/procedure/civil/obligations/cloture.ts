import { ISSUES } from '../../../decision';
import { echeancesDe, estPendante, etatRegion } from '../../noyau/lecture';
import { clotureInstance } from '../../noyau/instance/obligations';
import { decisionEnvoyee, ligne } from '../../noyau/obligations/cloture';
import { clotureQpc } from '../../noyau/qpc/obligations';
import type { Controle, EtatPourvoi } from '../../types';

/** Limits that run before another court do not keep the dossier open here. */
const AILLEURS = ['C62', 'C63'];
const bloquante = (etat: EtatPourvoi): boolean => echeancesDe(etat).some((e) => estPendante(e) && !AILLEURS.includes(e.ligne));

/** What must be done before the registry closes a civil dossier, `suites` being its procedure's own lines; empty as long as no issue is pronounced. */
export const clotureCivile = (suites: (etat: EtatPourvoi) => Controle[]) => (etat: EtatPourvoi): Controle[] => {
  const { issue } = etat;
  if (!issue) return [];
  return [
    ligne('issue', `Issue prononcée : ${ISSUES[issue.code]?.texte ?? issue.code}`, true),
    ligne('envoi', 'Copie de la décision adressée', decisionEnvoyee(etat), { article: 'CPC 1022' }),
    ...suites(etat),
    ligne('requetes', 'Aucune requête pendante', etatRegion(etat, 'REQUETE') !== 'pendante', { acte: 'EC47b' }),
    ...clotureQpc(etat), ...clotureInstance(etat),
    ligne('anomalies', 'Aucune anomalie à traiter', etat.anomalies.length === 0, { acte: 'GE14' }),
    ligne('echeances', 'Aucune échéance attendue', !bloquante(etat)),
  ];
};

/** The case goes on before another court. */
export const renvoyee = ({ issue }: EtatPourvoi): boolean => ISSUES[issue?.code ?? '']?.renvoi === true;
/** The decision is an arrêt, notified as such, and not an ordonnance. */
export const parArret = ({ issue }: EtatPourvoi): boolean => ISSUES[issue?.code ?? '']?.parArret === true;
