import { instanceEnCours, nonRadie } from '../../noyau/conditions';
import { designes, texteDe } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type Condition, type RegleActe } from '../../noyau/regle-acte';
import type { Designation } from '../../types';
import { PRESIDENT } from '../../noyau/roles';

const auPlusDeux: Condition = condition((etat, { dateActe, donnees }) =>
  designes(etat, 'rapporteur', dateActe).length + (donnees['rapporteur2'] === undefined ? 1 : 2) <= 2
  && !designes(etat, 'rapporteur', dateActe).some(({ personne }) => personne === donnees['rapporteur']),
refuser('rapporteur-deja-designe', 'Le dossier a déjà ses rapporteurs : mettez fin à une désignation avant d’en faire une autre.', { article: 'CPC 1012', acteUtile: 'GE04', quiPeut: ['president', 'greffier'] }));

export const ec31: RegleActe = {
  definition: deLaCour({
    id: 'EC31', nom: 'rapporteur-designe', titre: 'Désignation du rapporteur', bouton: 'Désigner le rapporteur', auteur: 'président de la chambre', roles: PRESIDENT,
    articles: ['CPC 1012', 'CPC 1013'], region: 'JUG', cible: 'dossier', prealable: 'distribution de l’affaire', ouvre: ['EC35'],
    champs: [
      champ('rapporteur', 'Rapporteur', 'personne', requis), champ('rapporteurNom', 'Nom affiché du rapporteur', 'texte'),
      champ('rapporteur2', 'Second rapporteur', 'personne'), champ('rapporteur2Nom', 'Nom affiché du second rapporteur', 'texte'),
      champ('dateAudience', 'Date d’audience envisagée', 'date'),
    ],
  }),
  mene: [{ region: 'JUG', etat: 'rapporteur-designe' }],
  suit: ['EC30'],
  conditions: [instanceEnCours, nonRadie, auPlusDeux],
  effets(d) {
    for (const nom of ['rapporteur', 'rapporteur2']) {
      const personne = texteDe(d.acte.donnees, nom);
      if (personne === undefined) continue;
      const designation: Designation = { id: `${nom}:${d.acte.acteId}`, fonction: 'rapporteur', personne, nom: texteDe(d.acte.donnees, `${nom}Nom`) ?? personne, du: d.date };
      d.fait('designation-faite', { designation }, 'CPC 1012');
    }
    const dateAudience = texteDe(d.acte.donnees, 'dateAudience');
    d.region('JUG', 'rapporteur-designe', dateAudience ? { dateAudience } : undefined, 'CPC 1012');
  },
};
