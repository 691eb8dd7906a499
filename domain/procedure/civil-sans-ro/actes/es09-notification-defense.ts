import { instanceEnCours } from '../../noyau/conditions';
import { ouvrir } from '../../noyau/echeances';
import { demandeursEnCours } from '../../noyau/fin';
import { observations } from '../../noyau/formulaire';
import { etatRegion, nomRegion } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { GREFFE } from '../../noyau/roles';

export const es09: RegleActe = {
  definition: deLaCour({
    id: 'ES09', nom: 'memoire-en-defense-notifie', titre: 'Notification au demandeur du mémoire en défense et de l’incident', bouton: 'Notifier le mémoire en défense', auteur: 'greffe de la Cour, sans délai, par lettre simple', roles: GREFFE,
    articles: ['CPC 992', 'CPC 1010'], region: 'DEM', cible: 'defendeur', prealable: 'mémoire en défense remis', ouvre: ['C26', 'EC28'], ferme: ['C44'], champs: [observations],
  }),
  suit: ['ES08'],
  conditions: [instanceEnCours],
  mene: [{ region: 'DEF', etat: 'defense-notifiee' }, { region: 'INC', etat: 'notifie' }],
  effets(d) {
    const defendeur = d.acte.partie!;
    d.region(nomRegion('DEF', defendeur), 'defense-notifiee');
    if (etatRegion(d.etat, 'INC', defendeur) !== 'remis') return;
    d.region(nomRegion('INC', defendeur), 'notifie');
    ouvrir(d, { regle: 'cpc-1010-dernier-al', region: 'DEM', parties: demandeursEnCours(d.etat) });
  },
};
