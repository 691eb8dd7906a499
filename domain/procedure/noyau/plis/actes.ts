import type { ActeEnregistre, ActeSoumis, EtatPourvoi } from '../../types';
import { liste, objet, texte } from '../lecteurs';
import type { Pli } from './pli';

type Marque = ActeEnregistre['marques'][number];

const modifier = (etat: EtatPourvoi, id: string, modifie: (a: ActeEnregistre) => ActeEnregistre): EtatPourvoi => {
  const acte = etat.actes[id];
  return acte ? { ...etat, actes: { ...etat.actes, [id]: modifie(acte) } } : etat;
};

const enregistre: Pli = (etat, fait) => {
  const acte = objet<ActeSoumis>(fait.donnees['acte'], 'acteId', 'acte', 'dateActe');
  const tenu: ActeEnregistre = {
    ...acte, donnees: objet(acte.donnees), auteur: objet(acte.auteur, 'id', 'role'),
    enregistreLe: fait.enregistreLe, seq: fait.seq, statut: 'enregistre', marques: [],
    ...(fait.donnees['reprise'] === true ? { reprise: true } : {}),
  };
  return { ...etat, version: etat.version + 1, actes: { ...etat.actes, [acte.acteId]: tenu } };
};

const marque: Pli = (etat, fait) => {
  const marques = liste(fait.donnees['marques']).map((m) => objet<Marque>(m, 'code', 'texte'));
  return modifier(etat, texte(fait.donnees['acte']), (a) => ({ ...a, marques: [...a.marques, ...marques] }));
};

/** After a rectification: the marks as they now stand. */
const marquesEtablies: Pli = (etat, fait) => {
  const marques = liste(fait.donnees['marques']).map((m) => objet<Marque>(m, 'code', 'texte'));
  return modifier(etat, texte(fait.donnees['acte']), (a) => ({ ...a, marques }));
};

const rectifie: Pli = (etat, fait) => {
  const apres = objet<Pick<ActeSoumis, 'dateActe' | 'partie' | 'donnees'>>(fait.donnees['apres'], 'dateActe');
  const donnees = objet<Record<string, unknown>>(apres.donnees);
  return modifier(etat, texte(fait.donnees['acte']), ({ partie: _avant, ...a }) => ({
    ...a, dateActe: apres.dateActe, donnees, statut: 'rectifie', ...(apres.partie === undefined ? {} : { partie: apres.partie }),
  }));
};

const annule: Pli = (etat, fait) => modifier(etat, texte(fait.donnees['acte']), (a) => ({ ...a, statut: 'annule' }));

export const plisActes: Record<string, Pli> = {
  'acte-enregistre': enregistre,
  'acte-marque': marque,
  'marques-etablies': marquesEtablies,
  'acte-rectifie': rectifie,
  'acte-annule': annule,
};
