import { fixer, solder } from '../noyau/echeances';
import { echeancesDeRegle, partiesDe } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT, GREFFE } from '../noyau/roles';
import { auStade, DECRET } from './voies';

const PIECES = 'pieces-demandees';

export const aj02: RegleActe = {
  definition: deLaCour({
    id: 'AJ02', nom: 'pieces-demandees-par-le-bureau', titre: 'Pièces demandées par le bureau d’aide juridictionnelle', bouton: 'Demander des pièces', auteur: 'bureau d’aide juridictionnelle', roles: GREFFE,
    articles: [DECRET], region: 'PIECES', volet: 'instruction', cible: 'dossier', prealable: 'demande déposée', ouvre: ['AJ03'],
    champs: [champ('pieces', 'Pièces demandées', 'texte-long', requis), champ('dateLimite', 'À produire avant le', 'date', requis)],
  }),
  suit: ['AJ01'],
  conditions: [auStade(['demandee', 'renvoyee'], 'une demande devant le bureau', 'AJ01'), condition((_etat, { donnees, dateActe }) => String(donnees['dateLimite']) >= dateActe,
    refuser('date-anterieure', 'La date fixée pour produire les pièces précède celle de la demande.', { article: DECRET, champ: 'donnees.dateLimite' }))],
  passe: { region: 'PIECES', etat: 'attendues' },
  effets(d) {
    fixer(d, { regle: PIECES, ligne: 'AJ02', intitule: 'Pièces demandées par le bureau d’aide juridictionnelle', region: 'AIDE', parties: partiesDe(d.etat, 'demandeur'), dernierJour: String(d.acte.donnees['dateLimite']), article: DECRET, sanction: null });
  },
};

export const aj03: RegleActe = {
  definition: recu({
    id: 'AJ03', nom: 'pieces-produites-au-bureau', titre: 'Pièces produites au bureau d’aide juridictionnelle', bouton: 'Enregistrer les pièces produites', auteur: 'personne qui demande l’aide', roles: DEPOT,
    articles: [DECRET], region: 'PIECES', volet: 'instruction', cible: 'demandeur', collectif: true, prealable: 'pièces demandées', ferme: ['AJ02'],
  }),
  suit: ['AJ02'],
  passe: { region: 'PIECES', etat: 'produites' },
  effets(d) { solder(d, echeancesDeRegle(d.etat, PIECES, d.acte.partie)); },
};
