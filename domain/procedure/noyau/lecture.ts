import type { DateCivile } from '../../commun';
import type { ActeEnregistre, Designation, Echeance, EcheanceTenue, EtatPourvoi, FonctionDesignee, Partie, RolePartie } from '../types';
import { grouperPar } from './grouper';

export function etatInitial(numero: string, procedure: string): EtatPourvoi {
  return {
    numero, procedure, version: 0, seq: 0, parties: {}, actes: {}, echeances: {}, calculs: {}, designations: [],
    regions: {}, suivi: {}, anomalies: [], inconnus: [],
  };
}

const ordonnes = new WeakMap<EtatPourvoi['actes'], ActeEnregistre[]>();

/** Acts in force, in the order of their recording: annulled ones are left out. The state never mutates: sorted once. */
export function actesEnVigueur({ actes }: EtatPourvoi): ActeEnregistre[] {
  let liste = ordonnes.get(actes);
  if (!liste) ordonnes.set(actes, (liste = Object.values(actes).filter(({ statut }) => statut !== 'annule').sort((a, b) => a.seq - b.seq)));
  return liste;
}

/** Acts of the given kinds that concern the party, or the whole dossier. */
export const actesDe = (etat: EtatPourvoi, ids: string | string[], partie?: string): ActeEnregistre[] =>
  actesEnVigueur(etat).filter((a) => [ids].flat().includes(a.acte)
    && (partie === undefined || a.partie === undefined || a.partie === partie));

export const aEteFait = (etat: EtatPourvoi, ids: string | string[], partie?: string): boolean =>
  actesDe(etat, ids, partie).length > 0;

export const dernierActe = (etat: EtatPourvoi, ids: string | string[], partie?: string): ActeEnregistre | undefined =>
  actesDe(etat, ids, partie).at(-1);

export const partiesDe = (etat: EtatPourvoi, role: RolePartie): Partie[] =>
  Object.values(etat.parties).filter((p) => p.role === role);

/** Name of a region: `JUG`, or `DEF[d1]` for one party. */
export const nomRegion = (region: string, partie?: string): string => (partie ? `${region}[${partie}]` : region);
export const etatRegion = (etat: EtatPourvoi, region: string, partie?: string): string | undefined =>
  etat.regions[nomRegion(region, partie)]?.etat;
export const donneesRegion = (etat: EtatPourvoi, region: string, partie?: string): Record<string, unknown> =>
  etat.regions[nomRegion(region, partie)]?.donnees ?? {};

function entiere(etat: EtatPourvoi, id: string, tenue: EcheanceTenue): Echeance[] {
  const { calcul, ...reste } = tenue;
  const commun = etat.calculs[calcul];
  return commun ? [{ id, ...commun, ...reste }] : [];
}

const entieres = new WeakMap<EtatPourvoi, Echeance[]>();

/** The limits of the dossier, whole; put together once for a state, which never mutates. */
export function echeancesDe(etat: EtatPourvoi): Echeance[] {
  let liste = entieres.get(etat);
  if (!liste) entieres.set(etat, (liste = Object.entries(etat.echeances).flatMap(([id, tenue]) => entiere(etat, id, tenue))));
  return liste;
}

export function echeance(etat: EtatPourvoi, id: string): Echeance | undefined {
  const tenue = etat.echeances[id];
  return tenue && entiere(etat, id, tenue)[0];
}

/** Limits set by these rules for a party, or for all when none is named. */
export const echeancesDeRegle = (etat: EtatPourvoi, regles: string | string[], partie?: string): Echeance[] =>
  echeancesDe(etat).filter((e) => [regles].flat().includes(e.regle) && (partie === undefined || e.partie === partie));

export const estPendante = ({ statut }: { statut: Echeance['statut'] }): boolean => statut === 'courante' || statut === 'interrompue';
/** Still able to receive an act: running, interrupted, or noted as expired while no one has ruled on it. */
export const estOuverte = ({ statut }: { statut: Echeance['statut'] }): boolean => statut === 'courante' || statut === 'interrompue' || statut === 'echue';

export const enVigueur = (d: Designation, le: DateCivile): boolean => d.du <= le && (d.au === undefined || le <= d.au);
export const designes = (etat: EtatPourvoi, fonction: FonctionDesignee, le?: DateCivile): Designation[] =>
  etat.designations.filter((d) => d.fonction === fonction && (le === undefined ? d.au === undefined : enVigueur(d, le)));

/** Text value of a field, when it has one. */
export const texteDe = (donnees: Record<string, unknown>, nom: string): string | undefined => {
  const valeur = donnees[nom];
  return typeof valeur === 'string' && valeur !== '' ? valeur : undefined;
};

const parLigne = new WeakMap<Echeance[], Map<string, Echeance[]>>();

function deLigne(echeances: Echeance[], ligne: string): Echeance[] {
  let index = parLigne.get(echeances);
  if (!index) parLigne.set(echeances, (index = grouperPar(echeances, (e) => e.ligne)));
  return index.get(ligne) ?? [];
}

/** Limits of a line of the table (C22…), a judge's shorter date included, for a party or for all. */
export const echeancesDeLigne = (etat: EtatPourvoi, lignes: string | string[], partie?: string): Echeance[] =>
  [lignes].flat().flatMap((ligne) => deLigne(echeancesDe(etat), ligne)).filter((e) => partie === undefined || e.partie === undefined || e.partie === partie);
