import { ISSUES } from '../../../decision';
import { aEteFait, echeancesDe, estPendante, etatRegion } from '../../noyau/lecture';
import { decisionEnvoyee, ligne } from '../../noyau/obligations/cloture';
import type { Controle, EtatPourvoi } from '../../types';

/** Limits that run before another court do not keep the dossier open here. */
const AILLEURS = ['C62', 'C63'];
const bloquante = (etat: EtatPourvoi): boolean => echeancesDe(etat).some((e) => estPendante(e) && !AILLEURS.includes(e.ligne));

/** What must be done before the registry closes the dossier; empty as long as no issue is pronounced. */
export function cloture(etat: EtatPourvoi): Controle[] {
  const { issue } = etat;
  if (!issue) return [];
  const renvoi = ISSUES[issue.code]?.renvoi === true;
  return [
    ligne('issue', `Issue prononcée : ${ISSUES[issue.code]?.texte ?? issue.code}`, true),
    ligne('envoi', 'Copie de la décision adressée', decisionEnvoyee(etat), { article: 'CPC 1022' }),
    ...(renvoi ? [
      ligne('notification', 'Arrêt notifié par une partie', aEteFait(etat, ['EC43', 'EC44']), { article: 'CPC 1022-1', acte: 'EC43' }),
      ligne('renvoi', 'Renvoi saisi, ou délai de saisine expiré', aEteFait(etat, ['EC44', 'EC46']), { article: 'CPC 1034', acte: 'EC46' }),
    ] : []),
    ligne('requetes', 'Aucune requête pendante', etatRegion(etat, 'REQUETE') !== 'pendante', { acte: 'EC47b' }),
    ligne('anomalies', 'Aucune anomalie à traiter', etat.anomalies.length === 0, { acte: 'GE14' }),
    ligne('echeances', 'Aucune échéance attendue', !bloquante(etat)),
  ];
}
