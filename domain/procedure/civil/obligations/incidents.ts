import { demandeursEnCours } from '../../noyau/fin';
import { actesDe, aEteFait, dernierActe, etatRegion } from '../../noyau/lecture';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';

const radiation: Attendus = (etat) => actesDe(etat, 'EC19').slice(-1).filter(() => etatRegion(etat, 'RAD') === 'demandee').map(({ acteId }) => tache(etat, {
  genre: 'statuer-radiation', cause: acteId, region: 'RAD', pour: 'premier-president', fonction: 'delegue-pp', acte: 'EC20', article: 'CPC 1009-1', titre: 'Statuer sur la demande de radiation',
}));

const recoursAide: Attendus = (etat) => actesDe(etat, 'EC05').filter(({ partie }) => etatRegion(etat, 'AJ', partie) === 'recours').map(({ acteId, partie }) => tache(etat, {
  genre: 'statuer-recours-aide', cause: acteId, region: `AJ[${partie}]`, pour: 'premier-president', fonction: 'delegue-pp', acte: 'EC06', partie: partie!, article: 'loi 91-647, art. 23',
  titre: 'Statuer sur le recours en matière d’aide juridictionnelle',
}));

const desistement: Attendus = (etat) => demandeursEnCours(etat).filter(({ id }) => etatRegion(etat, 'DEM', id) === 'desistement-demande' && !aEteFait(etat, 'EC35')).map(({ id }) => tache(etat, {
  genre: 'donner-acte-desistement', cause: dernierActe(etat, 'EC29', id)!.acteId, region: `DEM[${id}]`, pour: 'premier-president', fonction: 'delegue-pp', acte: 'EC29b', partie: id, article: 'CPC 1026',
  titre: 'Donner acte du désistement',
}));

/** What the premier président is asked on the way, the same in every civil procedure. */
export const INCIDENTS: Attendus[] = [radiation, recoursAide, desistement];
