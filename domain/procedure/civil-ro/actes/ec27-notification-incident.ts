import { instanceEnCours } from '../../noyau/conditions';
import { eteindre, ouvrir, solder } from '../../noyau/echeances';
import { echeancesDeRegle, nomRegion, texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { demandeursEnCours } from '../../noyau/fin';
import { aNotifier } from '../memoire';
import { DEPOT } from '../../noyau/roles';

export const ec27: RegleActe = {
  definition: recu({
    id: 'EC27', nom: 'memoire-incident-notifie', titre: 'Notification ou signification du mémoire incident', bouton: 'Enregistrer la notification du mémoire incident', auteur: 'avocat du défendeur', roles: DEPOT,
    articles: ['CPC 1010'], region: 'INC', cible: 'defendeur', prealable: 'mémoire incident remis', ouvre: ['C26'], ferme: ['C25'],
    champs: [champ('destinataire', 'Défendeur à l’incident', 'partie', { aide: 'Tous les demandeurs au pourvoi, si rien n’est indiqué.' })],
  }),
  mene: [{ region: 'INC', etat: 'notifie' }],
  suit: ['EC26'],
  conditions: [instanceEnCours],
  effets(d) {
    const auteur = d.acte.partie!;
    const nomme = d.etat.parties[texteDe(d.acte.donnees, 'destinataire') ?? ''];
    const destinataires = nomme ? [nomme] : demandeursEnCours(d.etat);
    const parSignification = nomme !== undefined && nomme.role !== 'demandeur' && !aNotifier(nomme, d.date);
    d.region(nomRegion('INC', auteur), 'notifie');
    solder(d, echeancesDeRegle(d.etat, parSignification ? 'cpc-1010-al2' : 'cpc-1010-al1', auteur));
    eteindre(d, echeancesDeRegle(d.etat, ['cpc-1010-al1', 'cpc-1010-al2'], auteur), 'mémoire incident notifié');
    for (const p of destinataires) ouvrir(d, { regle: 'cpc-1010-dernier-al', region: p.role === 'demandeur' ? 'DEM' : 'DEF', parties: [p] });
  },
};
