import type { Calcul, Echeance, EcheanceTenue, EtatPourvoi, StatutEcheance } from '../../types';
import { nomRegion } from '../lecture';
import { objet, texte, textes } from '../lecteurs';
import type { Pli } from './pli';

const CALCUL = ['regle', 'ligne', 'intitule', 'judiciaire', 'delai', 'empreinteDroit', 'demande'] as const;

/** Splits a whole limit into its computation and what is proper to one party. */
export function separer({ id, ...entiere }: Echeance): { id: string; calcul: Calcul; tenue: Omit<EcheanceTenue, 'calcul'> } {
  const calcul: Record<string, unknown> = {};
  const tenue: Record<string, unknown> = {};
  for (const [cle, valeur] of Object.entries(entiere)) {
    ((CALCUL as readonly string[]).includes(cle) ? calcul : tenue)[cle] = valeur;
  }
  return { id, calcul: calcul as unknown as Calcul, tenue: tenue as unknown as Omit<EcheanceTenue, 'calcul'> };
}

/** Keeps a computation once: parties whose limits are the same share it. */
function partager(etat: EtatPourvoi, calcul: Calcul): [EtatPourvoi, string] {
  const empreinte = JSON.stringify(calcul);
  const connue = Object.entries(etat.calculs).find(([, c]) => JSON.stringify(c) === empreinte)?.[0];
  if (connue !== undefined) return [etat, connue];
  const cle = `k${Object.keys(etat.calculs).length + 1}`;
  return [{ ...etat, calculs: { ...etat.calculs, [cle]: calcul } }, cle];
}

const calculDe = (v: unknown): Calcul => {
  const calcul = objet<Calcul>(v, 'regle', 'ligne', 'intitule', 'empreinteDroit');
  objet(calcul.delai, 'etat');
  if (calcul.delai.etat === 'couru') { texte(calcul.delai.dernierJour); texte(calcul.delai.expireA); }
  return calcul;
};

/** The same limit for other parties: identifier and region follow the party. */
export function pourPartie(modele: Echeance, partie: string): Echeance {
  const racine = modele.region.replace(/\[.*$/, '');
  const region = nomRegion(racine, partie);
  return { ...modele, id: `${modele.regle}:${region}:${modele.cause}`, region, partie };
}

const ouverte: Pli = (etat, fait) => {
  const modele = objet<Echeance>(fait.donnees['echeance'], 'id', 'region', 'cause', 'statut');
  const { calcul } = separer(modele);
  const [partage, cle] = partager(etat, calculDe(calcul));
  const aussi = fait.donnees['aussi'] === undefined ? [] : textes(fait.donnees['aussi']);
  const nouvelles = [modele, ...aussi.map((p) => pourPartie(modele, p))].map((e) => [e.id, { ...separer(e).tenue, calcul: cle }]);
  return { ...partage, echeances: { ...partage.echeances, ...Object.fromEntries(nouvelles) } };
};

/** Applies a change to each limit the fact names; those the state does not hold are left aside. */
function changer(etat: EtatPourvoi, ids: unknown, change: (e: EcheanceTenue) => EcheanceTenue): EtatPourvoi {
  const touchees = textes(ids).flatMap((id) => { const e = etat.echeances[id]; return e ? [[id, change(e)]] : []; });
  return { ...etat, echeances: { ...etat.echeances, ...Object.fromEntries(touchees) } };
}

const solder = (statut: StatutEcheance): Pli => (etat, fait) => changer(etat, fait.donnees['echeances'], (e) => ({
  ...e, statut, soldeePar: fait.acteId, ...(typeof fait.donnees['motif'] === 'string' ? { motif: fait.donnees['motif'] } : {}),
}));

const recalculer = (statut: StatutEcheance): Pli => (etat, fait) => {
  const [partage, calcul] = partager(etat, calculDe(fait.donnees['calcul']));
  return changer(partage, fait.donnees['echeances'], ({ region, partie, cause }) =>
    ({ region, cause, statut, calcul, ...(partie === undefined ? {} : { partie }) }));
};

/** Rectification: each limit takes its new value; the old one stays in the fact. */
const remettre: Pli = (etat, fait) => {
  const apres = objet<Omit<Echeance, 'id' | 'region' | 'partie'>>(fait.donnees['apres'], 'cause', 'statut');
  const { calcul, tenue } = separer({ id: '', region: '', ...apres });
  const [partage, cle] = partager(etat, calculDe(calcul));
  return changer(partage, fait.donnees['echeances'], ({ region, partie }) =>
    ({ ...tenue, region, calcul: cle, ...(partie === undefined ? {} : { partie }) }));
};

const echue: Pli = (etat, fait) => changer(etat, fait.donnees['echeances'], (e) => ({
  ...e, statut: 'echue', constateeLe: fait.enregistreLe,
  ...(typeof fait.donnees['graceJusqua'] === 'string' ? { graceJusqua: fait.donnees['graceJusqua'] } : {}),
}));

export const plisEcheances: Record<string, Pli> = {
  'echeance-ouverte': ouverte,
  'echeance-satisfaite': solder('satisfaite'),
  'echeance-tardive': solder('tardive'),
  'echeance-eteinte': solder('eteinte'),
  'echeance-remplacee': solder('remplacee'),
  'echeance-interrompue': recalculer('interrompue'),
  'echeance-relancee': recalculer('courante'),
  'echeance-recalculee': remettre,
  'echeance-echue': echue,
  'grace-ecoulee': (etat, fait) => changer(etat, fait.donnees['echeances'], (e) => ({ ...e, graceEcoulee: true })),
};
