import { lireNumero } from '../../../numero';
import type { EtatPourvoi } from '../../types';
import { instanceOuverte } from '../conditions';
import { choix } from '../formulaire';
import { donneesRegion } from '../lecture';
import { refuser } from '../refus';
import { champ, deLaCour, requis, type Condition, type RegleActe } from '../regle-acte';
import { PRESIDENT } from '../roles';

/** Numbers of the dossiers joined to this one. */
export const jointsA = (etat: EtatPourvoi): string[] => (donneesRegion(etat, 'JONCTION')['avec'] ?? []) as string[];

const numeroDe = (saisi: unknown): string | undefined => {
  const lu = lireNumero(String(saisi));
  return lu.ok ? lu.valeur.numero : undefined;
};
const champAutre = champ('autre', 'Numéro de l’autre dossier', 'texte', { ...requis, aide: 'La mesure est enregistrée aussi dans cet autre dossier.' });

const autreLisible: Condition = (etat, { donnees }) => {
  const autre = numeroDe(donnees['autre']);
  return autre !== undefined && autre !== etat.numero ? null
    : refuser('champ-invalide', 'L’autre dossier se désigne par son numéro, qui n’est pas celui de ce dossier.', { article: 'CPC 367', champ: 'donnees.autre' });
};
const dejaJoint = (attendu: boolean): Condition => (etat, { donnees }) =>
  (jointsA(etat).includes(numeroDe(donnees['autre']) ?? '') === attendu ? null
    : refuser(attendu ? 'affaires-non-jointes' : 'affaires-deja-jointes', attendu ? 'Ces affaires ne sont pas jointes.' : 'Ces affaires sont déjà jointes.', { article: 'CPC 367', champ: 'donnees.autre' }));

export const jo01: RegleActe = {
  definition: deLaCour({
    id: 'JO01', nom: 'affaires-jointes', titre: 'Jonction avec un autre dossier', bouton: 'Joindre à un autre dossier', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 367', 'CPC 368'], region: 'JONCTION', cible: 'dossier', prealable: 'pourvoi en cours', ouvre: ['JO02'],
    champs: [champAutre, champ('tete', 'Dossier de tête', 'choix', { ...requis, ...choix(['celui-ci', 'Ce dossier'], ['autre', 'L’autre dossier']) })],
  }),
  coherence: autreLisible,
  conditions: [instanceOuverte('CPC 367', 'EC47'), dejaJoint(false)],
  passe: { region: 'JONCTION', etat: 'jointe' },
  effets(d) {
    const autre = numeroDe(d.acte.donnees['autre'])!;
    d.region('JONCTION', 'jointe', { avec: [...jointsA(d.etat), autre], tete: d.acte.donnees['tete'] === 'autre' ? autre : d.etat.numero }, 'CPC 367');
  },
};

export const jo02: RegleActe = {
  definition: deLaCour({
    id: 'JO02', nom: 'affaires-disjointes', titre: 'Disjonction d’un dossier joint', bouton: 'Disjoindre', auteur: 'formation', roles: PRESIDENT,
    articles: ['CPC 367', 'CPC 368'], region: 'JONCTION', cible: 'dossier', prealable: 'jonction', champs: [champAutre],
  }),
  suit: ['JO01'],
  coherence: autreLisible,
  conditions: [dejaJoint(true)],
  mene: [{ region: 'JONCTION', etat: 'jointe' }, { region: 'JONCTION', etat: 'disjointe' }],
  effets(d) {
    const restants = jointsA(d.etat).filter((numero) => numero !== numeroDe(d.acte.donnees['autre']));
    const tete = String(donneesRegion(d.etat, 'JONCTION')['tete']);
    d.region('JONCTION', restants.length > 0 ? 'jointe' : 'disjointe', { avec: restants, tete: restants.includes(tete) ? tete : d.etat.numero }, 'CPC 367');
  },
};
