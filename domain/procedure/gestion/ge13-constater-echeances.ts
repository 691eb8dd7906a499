import { ajouterJours, expireA, type Instant } from '../../commun';
import type { Deroulement } from '../noyau/deroulement';
import { visees } from '../noyau/echeances';
import { echeancesDe } from '../noyau/lecture';
import { deGestion, type RegleActe } from '../noyau/regle-acte';
import type { Echeance } from '../types';

/** Days left, after the last day, to a timely act still on its way before anything is prepared. */
export const JOURS_DE_GRACE = 7;

const finDeGrace = ({ delai }: Echeance): Instant | undefined =>
  delai.etat === 'couru' ? expireA(ajouterJours(delai.dernierJour, JOURS_DE_GRACE)) : undefined;

function constater(d: Deroulement): void {
  const expirees = echeancesDe(d.etat).filter((e) => e.statut === 'courante' && e.delai.etat === 'couru' && e.delai.expireA <= d.contexte.maintenant);
  const groupes = new Map<string | undefined, Echeance[]>();
  for (const e of expirees) {
    const grace = d.procedure.avecGrace(e, d.etat) ? finDeGrace(e) : undefined;
    groupes.set(grace, [...(groupes.get(grace) ?? []), e]);
  }
  for (const [graceJusqua, echeances] of groupes) d.fait('echeance-echue', { ...visees(echeances), ...(graceJusqua ? { graceJusqua } : {}) }, d.procedure.expiration);
}

function finirGraces(d: Deroulement): void {
  const finies = echeancesDe(d.etat).filter((e) => e.statut === 'echue' && !e.graceEcoulee && e.graceJusqua !== undefined && e.graceJusqua <= d.contexte.maintenant);
  if (finies.length > 0) d.fait('grace-ecoulee', visees(finies));
}

/** Notes that days have passed and decides nothing. Idempotent: what is already noted is not noted again. */
export const ge13: RegleActe = {
  definition: deGestion({
    id: 'GE13', nom: 'constater-echeances', titre: 'Constat des échéances passées', bouton: 'Constater les échéances', auteur: 'système',
    roles: ['systeme'], articles: ['CPC 642'], region: 'DOSSIER', cible: 'dossier', champs: [],
  }),
  surDossierClos: true,
  rienSiVide: true,
  effets(d) {
    constater(d);
    finirGraces(d);
  },
};
