import type { Instant } from '../../commun';
import { BLOCAGES } from '../blocages';
import type { Regle } from '../types';

/** A wake may be noted a little late; beyond, it was missed. */
const RETARD_TOLERE_MS = 120_000;
/** A worker takes a task in well under a second; nobody came when it waits this long. */
const PRISE_TOLEREE_MS = 30_000;

const depuis = (instant: Instant, maintenant: Instant): number => Date.parse(maintenant) - Date.parse(instant);

export const reveil: Regle = ({ dossier: { prochainReveil }, maintenant }) =>
  prochainReveil !== null && depuis(prochainReveil, maintenant) > RETARD_TOLERE_MS
    ? [{ code: 'reveil-depasse', raison: `Une échéance devait être constatée à ${prochainReveil} et ne l’a pas été.`, objets: [prochainReveil] }] : [];

const ARRETS = { acheve: 'moteur-arrete', arrete: 'moteur-arrete', absent: 'moteur-absent', muet: 'moteur-muet' } as const;

export const marche: Regle = ({ constat: { moteur: { sort } } }) =>
  sort === 'vivant' ? [] : [{ code: ARRETS[sort], raison: `${BLOCAGES[ARRETS[sort]].titre} : ses échéances n’y seraient plus constatées.`, objets: [] }];

export const travail: Regle = ({ constat: { moteur: { tache } }, maintenant }) => {
  if (!tache) return [];
  if (tache.tentative > 1) return [{ code: 'calcul-en-echec', raison: `Le calcul du dossier échoue et recommence (essai n° ${tache.tentative}).`, objets: [] }];
  return !tache.prise && depuis(tache.depuis, maintenant) > PRISE_TOLEREE_MS
    ? [{ code: 'travail-en-attente', raison: `Un travail attend d’être pris depuis ${tache.depuis}.`, objets: [] }] : [];
};

export const inscription: Regle = ({ constat: { moteur: { activites } } }) => {
  const echecs = activites.filter(({ tentative }) => tentative > 1);
  return echecs.length > 0 ? [{ code: 'inscription-en-echec', raison: `L’inscription au journal échoue et recommence (essai n° ${Math.max(...echecs.map(({ tentative }) => tentative))}).`, objets: echecs.map(({ type }) => type) }] : [];
};
