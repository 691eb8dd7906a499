import type { DefinitionActe, Dossier } from '../api-client/types';
import { dateLongue } from '../commun/dates';
import { minuscule } from '../commun/minuscule';
import { FONCTIONS, nomDe } from '../commun/referentiel';
import { comparer, type Ecart } from './comparer';
import type { Noms } from './formuler';
import type { ActeSaisi } from './saisie';

/** A trait of the dossier, as it was when the form was opened and as it is now. */
export interface Changement { libelle: string; avant: string; apres: string }

const designes = ({ designations }: Dossier) => designations.filter(({ au }) => !au).map(({ fonction, nom }) => `${nom} (${minuscule(nomDe(FONCTIONS, fonction))})`).join(', ') || '—';

const TRAITS: [string, (dossier: Dossier) => string][] = [
  ['Étape', (d) => d.etapeTexte],
  ['Prochaine échéance', ({ prochaineEcheance: p }) => (p ? `${p.intitule}, ${dateLongue(p.dernierJour)}` : '—')],
  ['Parties', ({ parties }) => parties.map(({ nom, conseil }) => (conseil ? `${nom} (${conseil.nom})` : nom)).join(', ')],
  ['Personnes désignées', designes],
  ['Issue', ({ issue }) => (issue ? `${issue.code}, ${dateLongue(issue.date)}` : '—')],
];

/** What is no longer as it was. */
export const changements = (avant: Dossier, apres: Dossier): Changement[] =>
  TRAITS.map(([libelle, lire]) => ({ libelle, avant: lire(avant), apres: lire(apres) })).filter((c) => c.avant !== c.apres);

/** The same act recorded meanwhile by somebody else, for the same party, and where it differs from what is typed. */
export function acteConcurrent(definition: DefinitionActe, saisi: ActeSaisi, avant: Dossier, apres: Dossier, personnes: Noms['personnes']): { auteur: string; ecarts: Ecart[] } | null {
  const connus = new Set(avant.actes.map(({ acteId }) => acteId));
  const leur = apres.actes.findLast((a) => !connus.has(a.acteId) && a.acte === definition.id && a.statut !== 'annule' && (a.partie === undefined || saisi.partie === undefined || a.partie === saisi.partie));
  if (!leur) return null;
  const auteur = personnes.find(({ id }) => id === leur.auteur.id)?.nom ?? 'un collègue';
  return { auteur, ecarts: comparer(definition, saisi, leur, { parties: apres.parties, personnes }) };
}
