import { GREFFE } from '../noyau/roles';
import { condition, refuser } from '../noyau/refus';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';

export const ge10: RegleActe = {
  definition: deGestion({
    id: 'GE10', nom: 'rouvrir-dossier', titre: 'Réouverture du dossier', bouton: 'Rouvrir le dossier', auteur: 'greffe', roles: GREFFE, articles: ['CPC 462'], region: 'DOSSIER', cible: 'dossier',
    prealable: 'dossier clos', ouvre: ['EC47'], champs: [champ('motif', 'Motif', 'texte-long', requis)],
  }),
  surDossierClos: true,
  horsRejeu: true,
  conditions: [condition(({ clos }) => clos !== undefined, refuser('dossier-ouvert', 'Le dossier n’est pas clos.'))],
  effets(d) { d.fait('dossier-rouvert', { motif: d.acte.donnees['motif'] }); },
};
