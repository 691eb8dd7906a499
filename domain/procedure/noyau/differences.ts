import type { Echeance, EtatPourvoi } from '../types';
import type { Deroulement } from './deroulement';
import { visees } from './echeances';
import { echeancesDe } from './lecture';
import { PARTIES_CORRIGEABLES, VALEURS_CORRIGEABLES } from './plis/corrections';

const memes = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a limit has in common with those of other parties. */
const commune = ({ id: _id, region: _region, partie: _partie, ...reste }: Echeance): Omit<Echeance, 'id' | 'region' | 'partie'> => reste;

/** Writes, as explicit facts from old to new, what makes `apres` out of `avant`. */
export function ecrireDifferences(d: Deroulement, avant: EtatPourvoi, apres: EtatPourvoi): void {
  corrections(d, avant, apres);
  marques(d, avant, apres);
  echeances(d, avant, apres);
  for (const a of apres.anomalies) if (!avant.anomalies.some(({ id }) => id === a.id)) d.fait('anomalie-relevee', { id: a.id, texte: a.texte });
  for (const a of avant.anomalies) if (!apres.anomalies.some(({ id }) => id === a.id)) d.fait('anomalie-levee', { id: a.id });
}

function corrections(d: Deroulement, avant: EtatPourvoi, apres: EtatPourvoi): void {
  for (const objet of PARTIES_CORRIGEABLES) {
    for (const cle of new Set([...Object.keys(avant[objet]), ...Object.keys(apres[objet])])) {
      const [ancien, nouveau] = [avant[objet][cle], apres[objet][cle]];
      if (!memes(ancien, nouveau)) d.fait('correction', { objet, cle, avant: ancien ?? null, apres: nouveau ?? null });
    }
  }
  for (const cle of VALEURS_CORRIGEABLES) {
    if (!memes(avant[cle], apres[cle])) d.fait('correction', { objet: 'etat', cle, avant: avant[cle] ?? null, apres: apres[cle] ?? null });
  }
}

function marques(d: Deroulement, avant: EtatPourvoi, apres: EtatPourvoi): void {
  for (const [acte, { marques: nouvelles }] of Object.entries(apres.actes)) {
    if (!memes(avant.actes[acte]?.marques ?? [], nouvelles)) d.fait('marques-etablies', { acte, marques: nouvelles });
  }
}

function echeances(d: Deroulement, avant: EtatPourvoi, apres: EtatPourvoi): void {
  const [anciennes, nouvelles] = [avant, apres].map((e) => new Map(echeancesDe(e).map((x) => [x.id, x]))) as [Map<string, Echeance>, Map<string, Echeance>];
  const disparues = [...anciennes.values()].filter(({ id }) => !nouvelles.has(id));
  if (disparues.length > 0) d.fait('echeance-eteinte', { ...visees(disparues), motif: 'rectification' });
  for (const [id, e] of nouvelles) if (!anciennes.has(id)) d.fait('echeance-ouverte', { echeance: e });
  const groupes = new Map<string, { ids: string[]; ancienne: Echeance; nouvelle: Echeance }>();
  for (const [id, nouvelle] of nouvelles) {
    const ancienne = anciennes.get(id);
    if (!ancienne || memes(ancienne, nouvelle)) continue;
    const cle = JSON.stringify([commune(ancienne), commune(nouvelle)]);
    const groupe = groupes.get(cle) ?? { ids: [], ancienne, nouvelle };
    groupe.ids.push(id);
    groupes.set(cle, groupe);
  }
  for (const { ids, ancienne, nouvelle } of groupes.values()) {
    d.fait('echeance-recalculee', { echeances: ids, libelle: nouvelle.intitule, avant: { statut: ancienne.statut, delai: ancienne.delai }, apres: commune(nouvelle) });
  }
}

/** Limits that would move for the sole reason that the table of the law is newer: listed, never applied. */
export function ecrireEcartsDroit(d: Deroulement, actuel: EtatPourvoi, rejoue: EtatPourvoi): void {
  const empreinte = d.contexte.droit.empreinte;
  const selonDroit = new Map(echeancesDe(rejoue).map((e) => [e.id, e]));
  const ecarts = echeancesDe(actuel).flatMap((e) => {
    const nouvelle = selonDroit.get(e.id);
    if (!nouvelle || e.empreinteDroit === empreinte || e.delai.dernierJour === nouvelle.delai.dernierJour) return [];
    const texte = `${e.intitule} : dernier jour le ${e.delai.dernierJour ?? '—'}, et le ${nouvelle.delai.dernierJour ?? '—'} selon la table du droit actuelle.`;
    return [{ echeance: e.id, texte, avant: e.delai.dernierJour, apres: nouvelle.delai.dernierJour }];
  });
  if (ecarts.length > 0) d.fait('ecarts-droit', { ecarts });
}
