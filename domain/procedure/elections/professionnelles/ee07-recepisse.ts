import type { Deroulement } from '../../noyau/deroulement';
import { ouvrir, remplacer } from '../../noyau/echeances';
import { enCours } from '../../noyau/fin';
import { echeancesDeRegle, estOuverte } from '../../noyau/lecture';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import type { Partie } from '../../types';

/** Case law counts the month from the récépissé (Soc., 11 févr. 2009, n° 08-60.490), the text from the declaration: alerts keep the shorter. */
function repartir(d: Deroulement, partie: Partie): void {
  const [ancienne] = echeancesDeRegle(d.etat, 'cpc-1004', partie.id).filter((e) => estOuverte(e) && e.demande?.depart !== d.date);
  if (!ancienne) return;
  remplacer(d, [ancienne], 'délai compté du récépissé');
  ouvrir(d, { regle: 'cpc-1004', region: 'DEM', parties: [partie], ...(ancienne.delai.etat === 'couru' ? { prudence: ancienne.delai.alertePrudente } : {}) });
}

export const ee07: RegleActe = {
  definition: recu({
    id: 'EE07', nom: 'recepisse-electoral-delivre', titre: 'Récépissé de la déclaration, qui reproduit les articles 1004 et 1005', bouton: 'Enregistrer le récépissé', auteur: 'greffier de la juridiction attaquée', roles: DEPOT,
    articles: ['CPC 1001', 'CPC 1004'], region: 'DEM', cible: 'demandeur', collectif: true, prealable: 'déclaration de pourvoi', ouvre: ['C48'], ferme: ['C48'],
  }),
  suit: ['EE06'],
  effets(d) { for (const partie of enCours(d)) repartir(d, partie); },
};
