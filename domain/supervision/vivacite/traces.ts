import { BLOCAGES } from '../blocages';
import type { Regle } from '../types';

export const journal: Regle = ({ constat: { journal: { entrees, dernier } } }) => {
  if (entrees === dernier) return [];
  const sens = entrees < dernier ? 'il en manque' : 'il y en a trop';
  return [{ code: 'journal-altere', raison: `Le journal compte ${entrees} faits et le dernier porte le numéro ${dernier} : ${sens}.`, objets: [] }];
};

export const annonce: Regle = ({ dossier: { version }, constat: { annonce: annoncee } }) =>
  annoncee < version ? [{ code: 'annonce-perdue', raison: `Le dossier en est à la version ${version} ; la dernière annoncée est la version ${annoncee}.`, objets: [] }] : [];

/** What the comparison of engine, journal and register found. */
export const ecarts: Regle = ({ constat }) => constat.ecarts.map(({ code, texte }) => ({ code, raison: texte || BLOCAGES[code].titre, objets: [] }));
