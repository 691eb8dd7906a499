import { fait } from '../noyau/etapes';
import { dernierActe, echeancesDeRegle, estOuverte } from '../noyau/lecture';
import { apres } from '../noyau/obligations/chaine';
import { pourLe } from '../noyau/obligations/suivies';
import { particuliere } from '../noyau/particuliere';
import { alertesDuJuge, presse } from '../noyau/seuil';
import type { EtatPourvoi } from '../types';
import { ev01 } from './ev01-demande';
import { ev01b } from './ev01b-reception';
import { ev01c } from './ev01c-observations';
import { ev01d } from './ev01d-audience';
import { ev02 } from './ev02-avis';
import { RENDRE } from './limites';

const limite = (etat: EtatPourvoi) => pourLe(echeancesDeRegle(etat, RENDRE).find(estOuverte));
const passee = (etat: EtatPourvoi): boolean => echeancesDeRegle(etat, RENDRE).some(({ statut }) => statut === 'echue');

/** Request for an opinion (CPC 1031-1 to 1031-7, CPP 706-64 to 706-70, COJ L441-1 to L441-4). */
export const avis = particuliere({
  id: 'avis',
  nom: 'Demande d’avis',
  appellation: 'Demande d’avis',
  actes: [ev01, ev01b, ev01c, ev01d, ev02],
  ouverture: { actes: ['EV01'], serie: 'avis' },
  expiration: 'CPC 642',
  penale: (etat) => dernierActe(etat, 'EV01')?.donnees['nature'] === 'penale',
  etapes: [
    ['avis-rendu', 'Avis rendu, ou pas lieu à avis', ({ issue }) => issue !== undefined],
    ['audience-fixee', 'Audience fixée', fait('EV01d')],
    ['dossier-recu', 'Dossier reçu et distribué', fait('EV01b')],
    ['demande', 'Avis demandé par une juridiction', fait('EV01')],
  ],
  chaine: [
    { genre: 'recevoir-le-dossier', titre: 'Recevoir et distribuer le dossier : les trois mois courent de ce jour', pour: 'greffier', fonction: 'greffier', acte: 'EV01b', article: 'CPC 1031-3', region: 'AVIS', cause: apres('EV01', 'EV01b') },
    { genre: 'fixer-audience', titre: 'Fixer la formation et l’audience', pour: 'president', fonction: 'president', acte: 'EV01d', article: 'COJ L441-2', cause: apres('EV01b', 'EV01d'), pourLe: limite },
    { genre: 'rendre-avis', titre: 'Rendre l’avis dans les trois mois : ensuite la juridiction peut statuer sans lui', pour: 'president', fonction: 'president', acte: 'EV02', article: 'CPC 1031-3', region: 'AVIS', cause: apres('EV01b', 'EV02'), pourLe: limite, escaladee: (e) => passee(e) || presse(e, RENDRE) },
  ],
  signaux: [alertesDuJuge(RENDRE)],
});
