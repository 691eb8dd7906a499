import { chambres, choix } from '../noyau/formulaire';
import { PRESIDENT } from '../noyau/roles';
import { champ, deGestion, type RegleActe } from '../noyau/regle-acte';

export const ge15: RegleActe = {
  definition: deGestion({
    id: 'GE15', nom: 'orienter', titre: 'Orientation vers une chambre, une section ou un circuit', bouton: 'Orienter le dossier', auteur: 'premier président, président ou greffe', roles: PRESIDENT,
    articles: ['COJ R431-2'], region: 'ORIENTATION', cible: 'dossier',
    champs: [
      champ('chambre', 'Chambre', 'choix', chambres), champ('section', 'Section', 'texte'),
      champ('circuit', 'Circuit', 'choix', choix(['court', 'Court'], ['intermediaire', 'Intermédiaire'], ['approfondi', 'Approfondi'], ['immediat', 'Traitement immédiat'])), champ('matiere', 'Matière', 'texte'),
    ],
  }),
  effets(d) {
    const { chambre, section, circuit, matiere } = d.acte.donnees;
    const decrits = { ...(chambre === undefined ? {} : { chambre }), ...(matiere === undefined ? {} : { matiere }) };
    if (Object.keys(decrits).length > 0) d.fait('dossier-decrit', decrits);
    d.region('ORIENTATION', 'orientee', { ...(section === undefined ? {} : { section }), ...(circuit === undefined ? {} : { circuit }) });
  },
};
