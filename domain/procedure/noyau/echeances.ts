import { dateEnFrancais, type DateCivile } from '../../commun';
import { calculerDelai } from '../../delais/calculer';
import { delaiJudiciaire } from '../../delais/judiciaire';
import type { DelaiCalcule, Demeure, DemandeDelai } from '../../delais/types';
import type { Calcul, Echeance, Partie } from '../types';
import { criteresDe, demandeDelai } from './circonstances';
import type { Deroulement } from './deroulement';
import { grouperPar } from './grouper';
import { echeancesDe, estOuverte, estPendante, nomRegion } from './lecture';

export interface Ouverture {
  regle: string;
  region: string;
  /** Parties bound; none for a limit of the whole dossier. */
  parties?: Partie[];
  depart?: DateCivile;
  /** Where the act was served on the person, when it was elsewhere than at home (CPC 647). */
  signifieAPersonneEn?: Demeure;
  /** Territory of the registry that must receive the act, whose public holidays count; metropolitan France by default. */
  calendrier?: string;
  /** Last day of another plausible reading of the start: alerts take it when it is the shorter. */
  prudence?: DateCivile;
}

function calculDe(d: Deroulement, demande: DemandeDelai & { regle: string }): Calcul | null {
  const resultat = calculerDelai(demande, d.contexte.droit);
  const regle = d.contexte.droit.regles[demande.regle];
  if (!resultat.ok || !regle) {
    d.anomalie(`delai-non-calcule:${demande.regle}`, `Le délai « ${demande.regle} » n’a pas pu être calculé : ${resultat.ok ? 'règle inconnue' : resultat.erreur.message}`);
    return null;
  }
  return { regle: regle.id, ligne: regle.ligne, intitule: regle.intitule, delai: resultat.valeur, demande, empreinteDroit: d.contexte.droit.empreinte };
}

const auPlusTot = (calcul: Calcul, prudence: DateCivile | undefined): Calcul => {
  const { delai } = calcul;
  return prudence === undefined || delai.etat !== 'couru' || prudence >= delai.alertePrudente ? calcul : { ...calcul, delai: { ...delai, alertePrudente: prudence } };
};

const statutDe = (delai: DelaiCalcule): Echeance['statut'] => (delai.etat === 'interrompu' ? 'interrompue' : 'courante');

/** Writes one fact for all the parties whose limit is the same. */
function ouvrirGroupe(d: Deroulement, region: string, calcul: Calcul, parties: (Partie | undefined)[]): void {
  const [premiere, ...autres] = parties.map((p) => p?.id);
  const nom = nomRegion(region, premiere);
  const echeance: Echeance = {
    id: `${calcul.regle}:${nom}:${d.acte.acteId}`, region: nom, cause: d.acte.acteId, statut: statutDe(calcul.delai), ...calcul,
    ...(premiere === undefined ? {} : { partie: premiere }),
  };
  d.fait('echeance-ouverte', { echeance, ...(autres.length > 0 ? { aussi: autres } : {}) }, calcul.delai.articles[0]);
}

/** Opens a limit of the law for each party, from the date of the act unless another start is given. */
export function ouvrir(d: Deroulement, { regle, region, parties, depart = d.date, signifieAPersonneEn, calendrier, prudence }: Ouverture): void {
  const criteres = criteresDe(d.etat, d.acte, d.procedure.reperes);
  const demandes = (parties ?? [undefined]).map((partie) => ({
    partie,
    demande: {
      ...demandeDelai(d.etat, {
        regle, depart, criteres, ...(partie ? { partie: partie.id, demeure: partie.demeure } : {}),
        ...(signifieAPersonneEn ? { signifieAPersonneEn } : {}), ...(calendrier ? { calendrier } : {}),
      }),
      regle,
    },
  }));
  for (const groupe of grouperPar(demandes, ({ demande }) => JSON.stringify(demande)).values()) {
    const calcul = calculDe(d, groupe[0]!.demande);
    if (calcul) ouvrirGroupe(d, region, auPlusTot(calcul, prudence), groupe.map(({ partie }) => partie));
  }
}

export interface DelaiJudiciaire { regle: string; ligne: string; intitule: string; region: string; parties?: Partie[]; dernierJour: DateCivile; article: string; sanction: string | null }

/** Opens a limit whose last day a judge has fixed: it is taken as written, never rolled nor extended. */
export function fixer(d: Deroulement, j: DelaiJudiciaire): void {
  const delai: DelaiCalcule = { ...delaiJudiciaire(j.dernierJour, j.article), regle: j.regle, sanction: j.sanction };
  const calcul: Calcul = { regle: j.regle, ligne: j.ligne, intitule: j.intitule, judiciaire: true, delai, empreinteDroit: d.contexte.droit.empreinte };
  ouvrirGroupe(d, j.region, calcul, j.parties ?? [undefined]);
}

/** Names limits in a fact: their identifiers, and their titles for the history. */
export const visees = (echeances: Echeance[]): { echeances: string[]; libelle: string } =>
  ({ echeances: echeances.map(({ id }) => id), libelle: [...new Set(echeances.map(({ intitule }) => intitule))].join(' ; ') });

/** The last day is over at this date; an interrupted limit is never late. */
export const depassee = ({ delai }: Echeance, date: DateCivile): boolean => delai.etat === 'couru' && date > delai.dernierJour;

/** Settles limits at that date, in time or late; the act (this one, or an earlier one) then carries the consequence. */
export function solder(d: Deroulement, echeances: Echeance[], date: DateCivile = d.date, acte: string = d.acte.acteId): void {
  const ouvertes = echeances.filter(estOuverte);
  const tardives = ouvertes.filter((e) => depassee(e, date));
  const aTemps = ouvertes.filter((e) => !tardives.includes(e));
  const constatees = aTemps.filter(({ statut }) => statut === 'echue');
  const restantes = aTemps.filter((e) => !constatees.includes(e));
  if (restantes.length > 0) d.fait('echeance-satisfaite', visees(restantes), restantes[0]!.delai.articles[0]);
  if (constatees.length > 0) {
    d.fait('echeance-satisfaite', { ...visees(constatees), motif: `acte fait à temps, le ${dateEnFrancais(date)}, et enregistré après l’échéance` }, constatees[0]!.delai.articles[0]);
  }
  if (tardives.length > 0) {
    d.fait('echeance-tardive', visees(tardives), tardives[0]!.delai.articles[0]);
    marquerTardif(d, tardives[0]!, date, acte);
  }
}

/** Marks the act as out of time, with the sanction of the limit and who pronounces it. */
export function marquerTardif(d: Deroulement, { delai, regle }: Echeance, date: DateCivile = d.date, acte: string = d.acte.acteId): void {
  if (delai.etat !== 'couru') return;
  const par = d.contexte.droit.regles[regle]?.prononcePar;
  const suite = delai.sanction ? ` Sanction encourue : ${delai.sanction}${par ? ` (${par})` : ''}.` : '';
  d.marque('tardif', `Fait le ${dateEnFrancais(date)}, après le dernier jour du délai (${dateEnFrancais(delai.dernierJour)}).${suite}`, delai.articles[0], acte);
}

/** Puts an end to what is still awaited; a limit noted as expired keeps that mark, which is what was ruled upon. */
export function eteindre(d: Deroulement, echeances: Echeance[], motif: string): void {
  const pendantes = echeances.filter(estPendante);
  if (pendantes.length > 0) d.fait('echeance-eteinte', { ...visees(pendantes), motif });
}

export function remplacer(d: Deroulement, echeances: Echeance[], motif: string): void {
  const ouvertes = echeances.filter(estOuverte);
  if (ouvertes.length > 0) d.fait('echeance-remplacee', { ...visees(ouvertes), motif });
}

/** Reckons open limits again after what has just happened to their party, and says what moved. */
export function reexaminer(d: Deroulement, echeances: Echeance[], motif: string): void {
  const changees = echeances.filter((e) => estOuverte(e) && e.demande !== undefined).flatMap((e) => {
    const { regle } = e;
    const { depart, criteres = {}, demeure, signifieAPersonneEn, calendrier } = e.demande!;
    const demande = { ...demandeDelai(d.etat, { regle, depart, criteres, ...(e.partie ? { partie: e.partie } : {}), ...(demeure ? { demeure } : {}), ...(signifieAPersonneEn ? { signifieAPersonneEn } : {}), ...(calendrier ? { calendrier } : {}) }), regle };
    const calcul = calculDe(d, demande);
    return calcul && memeTerme(calcul.delai, e.delai) ? [] : [{ e, calcul }];
  });
  for (const groupe of grouperPar(changees, ({ calcul }) => JSON.stringify(calcul)).values()) {
    const { calcul, e } = groupe[0]!;
    if (!calcul) continue;
    const type = calcul.delai.etat === 'interrompu' ? 'echeance-interrompue' : 'echeance-relancee';
    d.fait(type, { ...visees(groupe.map((g) => g.e)), calcul, avant: e.delai.dernierJour, motif }, calcul.delai.articles[0]);
  }
}

const memeTerme = (a: DelaiCalcule, b: DelaiCalcule): boolean => a.etat === b.etat && a.dernierJour === b.dernierJour;

/** Everything still open is put to an end with the pourvoi. */
export const eteindreTout = (d: Deroulement, motif: string): void => eteindre(d, echeancesDe(d.etat), motif);
