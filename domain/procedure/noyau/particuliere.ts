import { ACTES_DE_GESTION } from '../gestion';
import { ISSUES } from '../../decision';
import type { Controle, EtatPourvoi } from '../types';
import { aEteFait, echeance, echeancesDe, estPendante } from './lecture';
import { etapeSelon, etapesPossibles, type Etape } from './etapes';
import { enChaine, type Etape as Attendue } from './obligations/chaine';
import { assembler } from './obligations/assembler';
import { clore, decisionEnvoyee, ligne } from './obligations/cloture';
import { SIGNAUX_COMMUNS, type Signaux } from './obligations/signaux';
import type { Attendus } from './obligations/types';
import { actesTardifs, anomalies, marques, type Sanction } from './obligations/verifications';
import { regleDe, type Procedure } from './regle-acte';
import { tache } from './taches';

export interface Particuliere extends Pick<Procedure, 'id' | 'nom' | 'appellation' | 'actes' | 'ouverture' | 'expiration' | 'penale' | 'urgent'> {
  reperes?: Partial<Procedure['reperes']>;
  etapes: Etape[];
  /** What is called for, step by step, until the outcome. */
  chaine: Attendue[];
  /** The same, once the outcome is pronounced. */
  suites?: Attendue[];
  /** What each party is awaited for. */
  suivis?: Attendus[];
  signaux?: Signaux[];
  sanctions?: Record<string, Sanction>;
  /** Acts that the decision needs, in their order; those of the chain unless said otherwise. */
  jalons?(etat: EtatPourvoi): string[];
  /** What must be done before the dossier is closed, beyond the common lines. */
  cloture?(etat: EtatPourvoi): Controle[];
}

/** Sending out the decision: by the registry, outside the acts of the table. */
const envoi: Attendus = ({ issue, ...etat }) => (issue ? [tache({ issue, ...etat }, {
  genre: 'notifier-ordonnance', cause: issue.acteId, region: 'JUG', pour: 'greffier', fonction: 'greffier', titre: 'Adresser la décision aux parties et à la juridiction', pourLe: issue.date,
})] : []);

/** A limit without a sanction leaves nothing to examine. */
const sanctionnes = (sanctions: Record<string, Sanction>): Attendus => (etat) =>
  actesTardifs(sanctions)(etat).filter(({ echeance: id }) => echeance(etat, id ?? '')?.delai.sanction != null);

/** A procedure of its own beside the pourvoi: a short chain of acts, an outcome, a checklist. */
export function particuliere({ etapes, chaine, suites = [], suivis = [], signaux = [], sanctions = {}, cloture: propre, reperes, jalons, ...identite }: Particuliere): Procedure {
  const cloture = (etat: EtatPourvoi): Controle[] => (etat.issue ? [
    ligne('issue', `Issue prononcée : ${ISSUES[etat.issue.code]?.texte ?? etat.issue.code}`, true),
    ligne('envoi', 'Décision adressée aux parties et à la juridiction', decisionEnvoyee(etat)),
    ...(propre?.(etat) ?? []),
    ligne('anomalies', 'Aucune anomalie à traiter', etat.anomalies.length === 0, { acte: 'GE14' }),
    ligne('echeances', 'Aucune échéance attendue', !echeancesDe(etat).some(estPendante)),
  ] : []);
  const attendus = (etat: EtatPourvoi): Attendus[] => [
    sanctionnes(sanctions), marques, anomalies, ...(etat.issue ? [envoi, enChaine(suites), clore(cloture)] : [enChaine(chaine), ...suivis]),
  ];
  const alertes = (etat: EtatPourvoi) => [...SIGNAUX_COMMUNS, ...signaux].flatMap((s) => s(etat));
  const etapesAttendues = jalons ?? (() => chaine.flatMap(({ acte }) => acte ?? []));
  const controles = (etat: EtatPourvoi): Controle[] => etapesAttendues(etat).flatMap((id): Controle[] => {
    const definition = regleDe(procedure, id)?.definition;
    return definition ? [{ code: id.toLowerCase(), texte: definition.titre, etat: aEteFait(etat, id) ? 'fait' : 'manque', acte: id, ...(definition.articles[0] ? { article: definition.articles[0] } : {}) }] : [];
  });
  const procedure: Procedure = {
    ...identite,
    actes: [...identite.actes, ...ACTES_DE_GESTION],
    reperes: { declaration: identite.ouverture.actes, saisine: [], ...reperes },
    avecGrace: () => false,
    etape: etapeSelon([['clos', 'Dossier clos', ({ clos }) => clos !== undefined], ...etapes]),
    etapes: etapesPossibles([['clos', 'Dossier clos', ({ clos }) => clos !== undefined], ...etapes]),
    obligations: (etat) => assembler(procedure, { attendus, alertes, controles }, etat),
    cloture,
  };
  return procedure;
}
