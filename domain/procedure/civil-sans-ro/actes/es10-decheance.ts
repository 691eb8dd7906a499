import { instanceEnCours, premierPresidentOuDelegue } from '../../noyau/conditions';
import { enCours, mettreFin } from '../../noyau/fin';
import { signaturePremierPresident } from '../../noyau/formulaire';
import { echeancesDeRegle } from '../../noyau/lecture';
import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { PREMIER_PRESIDENT } from '../../noyau/roles';
import { expiree, nonTenue } from '../../noyau/sanctions';
import { MEMOIRE } from '../memoire';

export const es10: RegleActe = {
  definition: deLaCour({
    id: 'ES10', nom: 'decheance-faute-de-memoire', titre: 'Ordonnance de déchéance, faute de moyens dans les trois mois', bouton: 'Prononcer la déchéance', auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT,
    articles: ['CPC 989', 'CPC 621'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'trois mois écoulés depuis le récépissé, sans aucun moyen', ferme: ['C42'], champs: signaturePremierPresident,
  }),
  mene: [{ region: 'DEM', etat: 'dechu' }],
  suit: ['ES02'],
  conditions: [instanceEnCours, premierPresidentOuDelegue('CPC 989'), expiree((etat, partie) => echeancesDeRegle(etat, MEMOIRE, partie), 'CPC 989', 'La déchéance n’est pas encourue')],
  effets(d) {
    const dechus = enCours(d).filter(({ id }) => echeancesDeRegle(d.etat, MEMOIRE, id).some((e) => nonTenue(e, d.date)));
    mettreFin(d, dechus, 'dechu', 'decheance', 'déchéance prononcée', 'CPC 989');
  },
};
