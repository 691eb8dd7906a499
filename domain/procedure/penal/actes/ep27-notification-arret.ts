import { ouvrir } from '../../noyau/echeances';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ep27: RegleActe = {
  definition: recu({
    id: 'EP27', nom: 'arret-penal-notifie', titre: 'Notification de l’arrêt aux parties par le ministère public', bouton: 'Enregistrer la notification de l’arrêt', auteur: 'ministère public de la juridiction attaquée ou de renvoi', roles: DEPOT,
    articles: ['CPP 614', 'CPP 617', 'CPP 579', 'CPP 589'], region: 'A_QUO', cible: 'partie', collectif: true, prealable: 'extrait ou expédition adressé au procureur général', ouvre: ['P08', 'O3', 'O5'],
  }),
  suit: ['EP26'],
  passe: { region: 'A_QUO', etat: 'arret-notifie' },
  effets(d) {
    const avises = d.cibles('defendeur');
    const eloignes = avises.filter(({ horsIle }) => horsIle === true);
    const proches = avises.filter((p) => !eloignes.includes(p));
    if (proches.length > 0) ouvrir(d, { regle: 'cpp-579', region: 'OPPOSITION', parties: proches });
    if (eloignes.length > 0) for (const regle of ['cpp-857', 'cpp-859']) ouvrir(d, { regle, region: 'OPPOSITION', parties: eloignes });
  },
};
