import { ISSUES } from '../../../decision';
import { aEteFait, echeancesDe, estPendante, etatRegion } from '../../noyau/lecture';
import { clotureInstance } from '../../noyau/instance/obligations';
import { decisionEnvoyee, ligne } from '../../noyau/obligations/cloture';
import { clotureQpc } from '../../noyau/qpc/obligations';
import type { Controle, EtatPourvoi } from '../../types';
import { depuisArret } from '../arret';
import { oppositionPendante } from '../conditions';

/** What must be done before the registry closes a criminal dossier; empty as long as no issue is pronounced. */
export function cloture(etat: EtatPourvoi): Controle[] {
  const { issue } = etat;
  if (!issue) return [];
  const parArret = aEteFait(etat, 'EP24');
  return [
    ligne('issue', `Issue prononcée : ${ISSUES[issue.code]?.texte ?? issue.code}`, true),
    ...(parArret ? [
      ligne('envoi', 'Extrait ou expédition adressé au procureur général', depuisArret(etat, 'EP26'), { article: 'CPP 617', acte: 'EP26' }),
      ligne('notification', 'Arrêt notifié aux parties', depuisArret(etat, 'EP27'), { article: 'CPP 617', acte: 'EP27' }),
    ] : [ligne('envoi', 'Décision adressée aux parties et à la juridiction', decisionEnvoyee(etat))]),
    ...(ISSUES[issue.code]?.renvoi ? [ligne('renvoi', 'Dossier adressé à la juridiction de renvoi', etatRegion(etat, 'REN') === 'saisi', { article: 'CPP 614', acte: 'EP29' })] : []),
    ligne('opposition', 'Aucune opposition pendante', !oppositionPendante(etat), { article: 'CPP 579', acte: 'EP24' }),
    ligne('requetes', 'Aucune requête en renvoi pendante', etatRegion(etat, 'RENVOI662') !== 'pendante', { acte: 'EP31c' }),
    ligne('requete', 'Aucune requête en rectification ou en rabat pendante', etatRegion(etat, 'REQUETE') !== 'pendante', { acte: 'EC47b' }),
    ...clotureQpc(etat), ...clotureInstance(etat),
    ligne('anomalies', 'Aucune anomalie à traiter', etat.anomalies.length === 0, { acte: 'GE14' }),
    ligne('echeances', 'Aucune échéance attendue', !echeancesDe(etat).some(estPendante)),
  ];
}
