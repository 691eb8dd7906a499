import { dateEnFrancais } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import type { Echeance } from '@diligence/domain/procedure';
import { actesDe } from '../commun/dossier';

const registre = (dossier: Dossier, acte: string, absent: string, present: string): string => {
  const dernier = actesDe(dossier, acte).at(-1);
  return dernier ? `${present} (${dateEnFrancais(dernier.dateActe)}).` : `${absent}.`;
};

/** Since that day the text sanctions the notification and the service as it does the remittance. */
const REDACTION_ACTUELLE = '2014-11-09';
const ancienne = ({ judiciaire, delai: { version } }: Echeance): boolean => !judiciaire && (version === 'origine' || version < REDACTION_ACTUELLE);

/** What the signatory checks first: doubts of the reading, acts on their way, and what would move the limit. */
export const aVerifier = (dossier: Dossier, echeance: Echeance): string[] => [
  ...echeance.delai.reserves.map((reserve) => `Lecture non vérifiée : ${reserve}`),
  ...(ancienne(echeance) ? ['Le délai relève d’une rédaction de l’article 978 antérieure au 9 novembre 2014 : les motifs sont à reprendre d’après elle.'] : []),
  ...(echeance.graceJusqua !== undefined && !echeance.graceEcoulee ? ['Un acte fait à temps peut encore parvenir au greffe et être enregistré.'] : []),
  registre(dossier, 'EC03', 'Aucune demande d’aide juridictionnelle n’est enregistrée', 'Une demande d’aide juridictionnelle est enregistrée'),
  registre(dossier, 'EC13', 'Aucune réduction des délais n’est enregistrée (CPC 1009)', 'Les délais ont été réduits (CPC 1009)'),
  registre(dossier, 'EC19', 'Aucune demande de radiation n’est enregistrée (CPC 1009-1)', 'Une demande de radiation est enregistrée ; elle ne suspend pas ce délai (CPC 1009-1)'),
];
