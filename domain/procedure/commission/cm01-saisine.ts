import { COMMISSIONS } from '../../personne';
import { champFictif, champsDeclaration, champsNommes, inscrire, partiesLisibles } from '../noyau/declaration';
import { partiesDe } from '../noyau/lecture';
import { champ, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

/** The unit is known, and the commission says what the case is about. */
const CONNUS = ['chambre', 'matiere'];

export const cm01: RegleActe = {
  definition: recu({
    id: 'CM01', nom: 'commission-saisie', titre: 'Saisine d’une commission juridictionnelle', bouton: 'Enregistrer la saisine de la commission', auteur: 'personne qui saisit la commission', roles: DEPOT,
    articles: [], region: 'COMMISSION', volet: 'mise-en-etat', cible: 'demandeur', collectif: true, ouvre: ['CM02', 'CM03'],
    champs: [
      champ('commission', 'Commission saisie', 'texte', { ...requis, aide: 'Son nom entier, tel que le dossier et les listes doivent le porter.' }),
      ...champsNommes('Autorité ou juridiction dont la décision est déférée', 'Date de cette décision', champsDeclaration.filter(({ nom }) => !CONNUS.includes(nom))), champFictif,
    ],
  }),
  coherence: partiesLisibles,
  passe: { region: 'COMMISSION', etat: 'saisie' },
  effets(d) {
    inscrire(d, COMMISSIONS);
    d.fait('dossier-decrit', { matiere: d.acte.donnees['commission'] });
    if (partiesDe(d.etat, 'demandeur').length === 0) d.marque('mentions-incompletes', 'La saisine ne nomme aucun demandeur.');
  },
};
