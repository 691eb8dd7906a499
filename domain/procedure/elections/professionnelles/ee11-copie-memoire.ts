import { instanceEnCours } from '../../noyau/conditions';
import type { Deroulement } from '../../noyau/deroulement';
import { depassee, ouvrir, solder } from '../../noyau/echeances';
import { demandeursEnCours } from '../../noyau/fin';
import { actesDe, aEteFait, echeancesDeRegle, partiesDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import type { Partie } from '../../types';

/** Day on which the last defendant was sent the mémoire of a demandeur; none as long as one is left. */
function tousNotifiesLe(d: Deroulement, { id }: Partie): string | undefined {
  const copies = actesDe(d.etat, 'EE11').filter(({ donnees }) => (donnees['demandeur'] ?? id) === id);
  const dates = partiesDe(d.etat, 'defendeur').map((f) => copies.find(({ partie }) => (partie ?? f.id) === f.id)?.dateActe);
  return dates.every((date) => date !== undefined) ? dates.sort().at(-1) : undefined;
}

/** The month is met once every defendant has the copy; a copy that comes after it is late whatever is left to send (1005). */
function solderNotification(d: Deroulement): void {
  for (const demandeur of demandeursEnCours(d.etat).filter(({ id }) => aEteFait(d.etat, 'EE10', id))) {
    const delais = echeancesDeRegle(d.etat, 'cpc-1005', demandeur.id);
    const fin = tousNotifiesLe(d, demandeur);
    solder(d, delais.filter((e) => fin !== undefined || depassee(e, d.date)), fin ?? d.date);
  }
}

export const ee11: RegleActe = {
  definition: recu({
    id: 'EE11', nom: 'memoire-electoral-notifie', titre: 'Copie du mémoire notifiée au défendeur par le demandeur', bouton: 'Enregistrer la notification du mémoire', auteur: 'demandeur, par lettre recommandée avec demande d’avis de réception', roles: DEPOT,
    articles: ['CPC 1005', 'CPC 1006'], region: 'DEF', cible: 'defendeur', collectif: true, prealable: 'mémoire du demandeur', ouvre: ['C50', 'EE12'], ferme: ['C49'],
    champs: [champ('demandeur', 'Au nom de', 'partie', { rolePartie: 'demandeur' })],
  }),
  mene: [{ region: 'DEF', etat: 'memoire-notifie' }],
  suit: ['EE10'],
  conditions: [instanceEnCours],
  effets(d) {
    const defendeurs = d.cibles('defendeur');
    d.region(d.regionsDe('DEF', defendeurs), 'memoire-notifie');
    if (defendeurs.length > 0) ouvrir(d, { regle: 'cpc-1006', region: 'DEF', parties: defendeurs });
    solderNotification(d);
  },
};
