import { texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import type { Demeure } from '../../../delais/types';
import { demeures } from '../champs';
import { aNotifier, notifierMemoire } from '../memoire';
import { DEPOT } from '../../noyau/roles';

export const ec16: RegleActe = {
  definition: recu({
    id: 'EC16', nom: 'memoire-ampliatif-signifie', titre: 'Signification du mémoire ampliatif au défendeur non constitué', bouton: 'Enregistrer la signification du mémoire',
    auteur: 'demandeur', roles: DEPOT, articles: ['CPC 978', 'CPC 980'], region: 'DEF', cible: 'defendeur', collectif: true,
    prealable: 'mémoire ampliatif remis', ouvre: ['C24', 'C25', 'C28'], ferme: ['C23'],
    champs: [
      champ('demandeur', 'Au nom de', 'partie', { rolePartie: 'demandeur' }),
      champ('signifieAPersonneEn', 'Signifié à personne hors du lieu où elle demeure', 'choix', { ...demeures, aide: 'Le délai n’est alors pas augmenté à raison de la distance (647).' }),
    ],
  }),
  mene: [{ region: 'DEF', etat: 'memoire-notifie' }],
  suit: ['EC14'],
  effets(d) {
    const defendeurs = d.cibles('defendeur').filter((p) => d.acte.partie !== undefined || !aNotifier(p, d.date));
    const lieu = texteDe(d.acte.donnees, 'signifieAPersonneEn') as Demeure | undefined;
    notifierMemoire(d, defendeurs, lieu ? { signifieAPersonneEn: lieu } : {});
  },
};
