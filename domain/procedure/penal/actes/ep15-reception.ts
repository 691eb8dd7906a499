import { ouvrir } from '../../noyau/echeances';
import { demandeursEnCours } from '../../noyau/fin';
import { observations } from '../../noyau/formulaire';
import { etatRegion } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';
import { instancePenaleEnCours } from '../conditions';
import { poserSeuils } from '../detention';
import { remplacerParUrgents } from '../memoires';
import { regimeDe } from '../regimes';

export const ep15: RegleActe = {
  definition: deLaCour({
    id: 'EP15', nom: 'dossier-penal-recu', titre: 'Réception du dossier au greffe criminel de la Cour', bouton: 'Accuser réception du dossier', auteur: 'greffe criminel', roles: GREFFE,
    articles: ['CPP 587', 'CPP 567-2', 'CPP 574-1', 'CPP 574-2', 'CPP 604'], region: 'JUG', cible: 'dossier', prealable: 'transmission du dossier', ouvre: ['P18', 'P19', 'P02', 'P21', 'P03', 'P05', 'P20'], champs: [observations],
  }),
  suit: ['EP14'],
  conditions: [instancePenaleEnCours],
  mene: [{ region: 'A_QUO', etat: 'recu' }],
  passe: { region: 'JUG', etat: 'dossier-recu' },
  effets(d) {
    const { arretDepuisReception = [], sansAttente } = regimeDe(d.etat);
    d.region('A_QUO', 'recu');
    remplacerParUrgents(d, demandeursEnCours(d.etat));
    for (const regle of [...arretDepuisReception, ...(sansAttente ? [] : ['cpp-604'])]) ouvrir(d, { regle, region: 'JUG' });
    if (etatRegion(d.etat, 'EXAMEN') === 'demande') ouvrir(d, { regle: 'cpp-571-president', region: 'JUG' });
    if (arretDepuisReception.length > 0) poserSeuils(d);
  },
};
