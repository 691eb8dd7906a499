import { texteDe } from '../noyau/lecture';
import { champ, deGestion, requis, type RegleActe } from '../noyau/regle-acte';
import { GREFFE } from '../noyau/roles';
import { choix } from '../noyau/formulaire';
import { champPartiePourvoi, champPourvoi, lienDe, pourvoiLisible } from './aj01-demande';

export const aj11: RegleActe = {
  definition: deGestion({
    id: 'AJ11', nom: 'demande-d-aide-reliee', titre: 'Demande d’aide reliée à son pourvoi', bouton: 'Relier au pourvoi', auteur: 'greffe', roles: [...GREFFE, 'systeme'],
    articles: ['décret 2020-1717, art. 44'], region: 'LIEN', cible: 'dossier', prealable: 'demande déposée', champs: [{ ...champPourvoi, ...requis }, champPartiePourvoi],
  }),
  suit: ['AJ01'],
  coherence: pourvoiLisible,
  mene: [{ region: 'LIEN', etat: 'relie' }],
  effets(d) {
    const lien = lienDe(d.acte.donnees);
    if (lien) d.region('LIEN', 'relie', { partie: '', ...lien });
  },
};

export const SORTS = choix(['faite', 'Enregistrée sur le pourvoi'], ['refusee', 'Refusée par le pourvoi'], ['sans-objet', 'Sans objet dans cette procédure']);

/** Noted by the system once the pourvoi has answered; what it refused is for a person to look at. */
export const aj12: RegleActe = {
  definition: deGestion({
    id: 'AJ12', nom: 'etape-transmise-au-pourvoi', titre: 'Étape de la demande d’aide transmise au pourvoi', bouton: 'Noter la transmission', auteur: 'système', roles: ['systeme'],
    articles: ['décret 2020-1717, art. 44'], region: 'LIEN', cible: 'dossier', prealable: 'demande reliée',
    champs: [champ('transmission', 'Transmission', 'texte', requis), champ('etape', 'Étape', 'acte', requis), champ('pourvoi', 'Pourvoi', 'texte', requis), champ('sort', 'Réponse du pourvoi', 'choix', { ...requis, ...SORTS }), champ('raison', 'Raison', 'texte')],
  }),
  suit: ['AJ01'],
  effets(d) {
    const { sort, pourvoi } = d.acte.donnees;
    if (sort === 'refusee') d.marque('transmission-refusee', `Le pourvoi ${String(pourvoi)} n’a pas pu recevoir cette étape : ${texteDe(d.acte.donnees, 'raison') ?? 'sans raison donnée'}`, 'décret 2020-1717, art. 44');
  },
};
