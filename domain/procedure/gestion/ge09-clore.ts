import { GREFFE } from '../noyau/roles';
import { refuser } from '../noyau/refus';
import { champ, deGestion, type Condition, type RegleActe } from '../noyau/regle-acte';

/** Every line of the checklist is done. */
const listeRemplie: Condition = (etat, _acte, _contexte, procedure) => {
  const lignes = procedure.cloture(etat);
  const manque = lignes.find((l) => l.etat !== 'fait');
  if (lignes.length > 0 && manque === undefined) return null;
  return refuser('cloture-prematuree', `Le dossier ne peut pas être clos : ${manque?.texte ?? 'aucune issue n’est prononcée'}.`, {
    manque: manque?.texte ?? 'l’issue du pourvoi', ...(manque?.acte ? { acteUtile: manque.acte } : {}), ...(manque?.article ? { article: manque.article } : {}), quiPeut: ['greffier'],
  });
};

export const ge09: RegleActe = {
  definition: deGestion({
    id: 'GE09', nom: 'clore-dossier', titre: 'Clôture du dossier', bouton: 'Clore le dossier', auteur: 'greffe', roles: GREFFE, articles: [], region: 'DOSSIER', cible: 'dossier',
    prealable: 'liste de clôture remplie', champs: [champ('observations', 'Observations', 'texte-long')],
  }),
  horsRejeu: true,
  conditions: [listeRemplie],
  effets(d) { d.fait('dossier-clos', {}); },
};
