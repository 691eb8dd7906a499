import type { Constitutions } from './affaire';
import type { Intervalle } from './hasard';
import type { NomPas } from './pas';

/** Where a case of the stock stands today. */
export interface Stade {
  code: string;
  /** Share of the stock. */
  poids: number;
  /** Steps already taken, in order. */
  suite: readonly NomPas[];
  /** Step that comes next: only its planned date is used. */
  prochain?: NomPas;
  /** Days gone by since the last step… */
  depuis?: Intervalle;
  /** …or days until (since, when negative) the end of the limit that a step has opened. */
  vise?: { pas: NomPas; regle: string; dans: Intervalle };
  constitutions?: Constitutions;
  /** All parties live in mainland France: no extension for distance. */
  enMetropole?: boolean;
  /** Planted on purpose: an act of the Court out of order, to be shown as an anomaly of the take-over. */
  incoherent?: boolean;
}

const DEPOT = ['declaration', 'enregistrement', 'constitution'] as const;
const SANS_DEFENSE = ['declaration', 'enregistrement'] as const;
const MEMOIRE = [...DEPOT, 'memoire', 'notification'] as const;
const INCIDENT = [...MEMOIRE, 'defense', 'incident', 'incidentNotifie'] as const;
const RADIE = [...MEMOIRE, 'radiationDemandee', 'radiation'] as const;
const INSTRUIT = [...MEMOIRE, 'defense', 'distribution', 'rapporteur', 'rapport', 'avis'] as const;
const JUGE = [...INSTRUIT, 'fixation', 'audience', 'delibere'] as const;

const memoireAttendu = (code: string, poids: number, dans: Intervalle, constitutions: Constitutions = 'tous'): Stade =>
  ({ code, poids, suite: constitutions === 'aucun' ? SANS_DEFENSE : DEPOT, vise: { pas: 'declaration', regle: 'cpc-978-al1', dans }, constitutions });
const defenseAttendue = (code: string, poids: number, dans: Intervalle, constitutions: Constitutions = 'tous'): Stade =>
  ({ code, poids, suite: MEMOIRE, vise: { pas: 'notification', regle: 'cpc-982', dans }, constitutions });

export const STADES: readonly Stade[] = [
  { code: 'declaration-recente', poids: 12, suite: ['declaration'], depuis: [0, 2] },
  memoireAttendu('memoire-attendu', 24, [20, 95]),
  memoireAttendu('memoire-attendu-sans-defenseur', 12, [20, 95], 'aucun'),
  memoireAttendu('memoire-bientot-du', 14, [2, 14]),
  memoireAttendu('memoire-du-aujourd-hui', 4, [0, 0]),
  memoireAttendu('memoire-en-retard', 6, [-6, -2]),
  memoireAttendu('decheance-a-preparer', 8, [-40, -12]),
  { code: 'memoire-tardif', poids: 3, suite: [...DEPOT, 'memoireTardif', 'notification'], depuis: [2, 25], enMetropole: true },
  { code: 'decheance-ordonnee', poids: 5, suite: [...DEPOT, 'decheance'], depuis: [5, 60] },
  { code: 'aide-demandee', poids: 11, suite: [...SANS_DEFENSE, 'aideDemandee'], depuis: [10, 80], constitutions: 'aucun' },
  { code: 'aide-accordee', poids: 6, suite: [...SANS_DEFENSE, 'aideDemandee', 'aideAccordee'], depuis: [5, 60], constitutions: 'aucun' },
  defenseAttendue('defense-attendue', 26, [15, 55]),
  defenseAttendue('defense-attendue-partagee', 10, [15, 55], 'partagees'),
  defenseAttendue('defense-bientot-due', 9, [1, 10]),
  { code: 'incident-a-repondre', poids: 8, suite: INCIDENT, depuis: [3, 22] },
  { code: 'incident-repondu', poids: 3, suite: [...INCIDENT, 'incidentRepondu'], depuis: [3, 20] },
  { code: 'radiation-demandee', poids: 7, suite: [...MEMOIRE, 'radiationDemandee'], depuis: [3, 35] },
  { code: 'radie', poids: 9, suite: RADIE, depuis: [20, 500] },
  { code: 'peremption-a-constater', poids: 2, suite: RADIE, vise: { pas: 'radiation', regle: 'cpc-1009-2', dans: [-60, -12] } },
  { code: 'reinscrit', poids: 5, suite: [...RADIE, 'execution', 'reinscription'], depuis: [3, 40] },
  { code: 'en-etat', poids: 20, suite: [...MEMOIRE, 'defense'], depuis: [4, 25] },
  { code: 'distribue', poids: 15, suite: [...MEMOIRE, 'defense', 'distribution'], depuis: [1, 15] },
  { code: 'rapporteur-designe', poids: 28, suite: [...MEMOIRE, 'defense', 'distribution', 'rapporteur'], depuis: [5, 100] },
  { code: 'rapport-depose', poids: 18, suite: [...MEMOIRE, 'defense', 'distribution', 'rapporteur', 'rapport'], depuis: [3, 35] },
  { code: 'avis-rendu', poids: 12, suite: INSTRUIT, depuis: [2, 12] },
  { code: 'audience-fixee', poids: 13, suite: [...INSTRUIT, 'fixation'], prochain: 'audience', depuis: [1, 22] },
  { code: 'delibere', poids: 9, suite: JUGE, prochain: 'rejet', depuis: [1, 25] },
  { code: 'arret-rejet', poids: 8, suite: [...JUGE, 'rejet'], depuis: [1, 20] },
  { code: 'arret-rejet-non-motive', poids: 6, suite: [...JUGE, 'rejetNonMotive'], depuis: [1, 20] },
  { code: 'cassation-sans-renvoi', poids: 3, suite: [...JUGE, 'cassationSansRenvoi'], depuis: [1, 20] },
  { code: 'cassation-renvoi-a-saisir', poids: 9, suite: [...JUGE, 'cassation', 'notificationArret'], depuis: [3, 50] },
  { code: 'renvoi-saisi', poids: 3, suite: [...JUGE, 'cassation', 'notificationArret', 'saisine'], depuis: [5, 40] },
  { code: 'desistement-remis', poids: 3, suite: [...DEPOT, 'desistement'], depuis: [1, 12] },
  { code: 'desistement-constate', poids: 4, suite: [...DEPOT, 'desistement', 'desistementConstate'], depuis: [2, 40] },
  { code: 'peremption-constatee', poids: 2, suite: [...RADIE, 'peremption'], depuis: [3, 40] },
  { code: 'reprise-incoherente', poids: 2, suite: [...MEMOIRE, 'defense', 'distribution', 'rapport'], depuis: [5, 40], incoherent: true },
  { code: 'clos', poids: 9, suite: [...JUGE, 'rejet', 'copie', 'cloture'], depuis: [5, 120] },
];
