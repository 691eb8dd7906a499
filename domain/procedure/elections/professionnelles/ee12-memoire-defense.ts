import { instanceEnCours } from '../../noyau/conditions';
import { depassee, ouvrir, solder } from '../../noyau/echeances';
import { echeancesDeRegle } from '../../noyau/lecture';
import type { Deroulement } from '../../noyau/deroulement';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { champCopie, verifierCopie } from '../communs/defense';

/** No mémoire was notified: the fortnight runs from the end of the month of article 1004. */
function courirDeLaFinDuMois(d: Deroulement, partie: string): void {
  const [depart] = echeancesDeRegle(d.etat, 'cpc-1004').filter((e) => e.statut !== 'remplacee' && depassee(e, d.date)).flatMap(({ delai }) => delai.dernierJour ?? []).sort();
  if (depart !== undefined) ouvrir(d, { regle: 'cpc-1006', region: 'DEF', parties: [d.etat.parties[partie]!], depart });
}

export const ee12: RegleActe = {
  definition: recu({
    id: 'EE12', nom: 'memoire-en-defense-electoral', titre: 'Mémoire en défense, élections professionnelles', bouton: 'Enregistrer le mémoire en défense', auteur: 'défendeur', roles: DEPOT,
    articles: ['CPC 1006'], region: 'DEF', cible: 'defendeur', prealable: 'mémoire notifié au défendeur, ou mois du mémoire expiré', ouvre: ['C50'], ferme: ['C50'], champs: [champCopie],
  }),
  suit: ['EE06'],
  conditions: [instanceEnCours],
  passe: { region: 'DEF', etat: 'defense-remise' },
  effets(d) {
    const partie = d.acte.partie!;
    if (echeancesDeRegle(d.etat, 'cpc-1006', partie).length === 0) courirDeLaFinDuMois(d, partie);
    solder(d, echeancesDeRegle(d.etat, 'cpc-1006', partie));
    verifierCopie(d, 'CPC 1006');
  },
};
