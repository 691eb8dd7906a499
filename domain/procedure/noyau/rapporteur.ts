import type { Designation } from '../types';
import type { Deroulement } from './deroulement';
import { designes, texteDe } from './lecture';
import { condition, refuser } from './refus';
import { champ, requis, type Condition } from './regle-acte';

export const champsRapporteurs = [
  champ('rapporteur', 'Rapporteur', 'personne', requis), champ('rapporteurNom', 'Nom affiché du rapporteur', 'texte'),
  champ('rapporteur2', 'Second rapporteur', 'personne'), champ('rapporteur2Nom', 'Nom affiché du second rapporteur', 'texte'),
];

/** Two rapporteurs at the most, and never the same person twice. */
export const auPlusDeuxRapporteurs = (article?: string): Condition => condition((etat, { dateActe, donnees }) =>
  designes(etat, 'rapporteur', dateActe).length + (donnees['rapporteur2'] === undefined ? 1 : 2) <= 2
  && !designes(etat, 'rapporteur', dateActe).some(({ personne }) => personne === donnees['rapporteur']),
refuser('rapporteur-deja-designe', 'Le dossier a déjà ses rapporteurs : mettez fin à une désignation avant d’en faire une autre.', { ...(article ? { article } : {}), acteUtile: 'GE04', quiPeut: ['president', 'greffier'] }));

/** Designates the rapporteurs the act names. */
export function designerRapporteurs(d: Deroulement, article?: string): void {
  for (const nom of ['rapporteur', 'rapporteur2']) {
    const personne = texteDe(d.acte.donnees, nom);
    if (personne === undefined) continue;
    const designation: Designation = { id: `${nom}:${d.acte.acteId}`, fonction: 'rapporteur', personne, nom: texteDe(d.acte.donnees, `${nom}Nom`) ?? personne, du: d.date };
    d.fait('designation-faite', { designation }, article);
  }
}
