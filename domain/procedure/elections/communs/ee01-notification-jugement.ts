import { METROPOLE, TERRITOIRES } from '../../../calendrier';
import type { Deroulement } from '../../noyau/deroulement';
import { ouvrir, solder } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { dernierActe, echeancesDeRegle, etatRegion, nomRegion, texteDe } from '../../noyau/lecture';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import type { Partie } from '../../types';

const SIEGES = choix(...Object.entries(TERRITOIRES).map(([code, { libelle }]): [string, string] => [code, libelle]));

const definition = recu({
  id: 'EE01', nom: 'jugement-electoral-notifie', titre: 'Notification du jugement en matière électorale', bouton: 'Enregistrer la notification du jugement', auteur: 'greffe du tribunal judiciaire', roles: DEPOT,
  articles: ['C. élect. R. 19', 'C. élect. L. 20', 'CPC 999'], region: 'DEM', cible: 'partie', collectif: true, prealable: 'jugement en dernier ressort', ouvre: ['C45', 'C47'],
  champs: [
    champ('siege', 'Siège du tribunal', 'choix', { ...SIEGES, aide: 'Ses jours fériés comptent : la déclaration se fait à son greffe. Les alertes prennent la date de la métropole.' }),
    champ('juridiction', 'Juridiction qui a rendu le jugement', 'texte'), champ('dateDecision', 'Date du jugement', 'date'),
  ],
});

/** The ten days run against the party, by the calendar of the tribunal; if its pourvoi is already lodged, it is judged on the day of the declaration. */
function courir(d: Deroulement, partie: Partie, regle: string): void {
  const siege = texteDe(d.acte.donnees, 'siege');
  ouvrir(d, { regle, region: 'DEM', parties: [partie], ...(siege === undefined || siege === METROPOLE ? {} : { calendrier: siege }) });
  const etat = etatRegion(d.etat, 'DEM', partie.id);
  if (etat === undefined) return d.region(nomRegion('DEM', partie.id), 'delai-ouvert');
  const declaration = etat === 'delai-ouvert' ? undefined : dernierActe(d.etat, d.procedure.reperes.declaration, partie.id);
  if (declaration) solder(d, echeancesDeRegle(d.etat, regle, partie.id), declaration.dateActe, declaration.acteId);
}

/** Notification of the judgment, which starts the limit of one or the other kind of elections. */
export const notificationDuJugement = (regle: string): RegleActe => ({
  definition,
  mene: [{ region: 'DEM', etat: 'delai-ouvert' }],
  effets(d) {
    const { juridiction, dateDecision } = d.acte.donnees;
    if (juridiction !== undefined && dateDecision !== undefined) d.fait('dossier-decrit', { decisionAttaquee: { juridiction, date: dateDecision } });
    for (const partie of d.acte.partie === undefined ? d.cibles('demandeur') : [d.etat.parties[d.acte.partie]!]) courir(d, partie, regle);
  },
});
