import { dernierActe } from '../noyau/lecture';
import { fait, region } from '../noyau/etapes';
import { apres } from '../noyau/obligations/chaine';
import { particuliere } from '../noyau/particuliere';
import { suitesDeLaTransmission } from '../noyau/qpc';
import { clotureQpc } from '../noyau/qpc/obligations';
import { eq01 } from './eq01-transmission';

/** Question of constitutionality handed down by a court (ordonnance 58-1067, art. 23-2 to 23-7): a dossier of its own. */
export const qpc = particuliere({
  id: 'qpc',
  nom: 'Question prioritaire de constitutionnalité transmise',
  appellation: 'Question prioritaire',
  actes: [eq01, ...suitesDeLaTransmission],
  ouverture: { actes: ['EQ01'], serie: 'qpc' },
  expiration: 'CPC 642',
  penale: (etat) => dernierActe(etat, 'EQ01')?.donnees['nature'] === 'penale',
  etapes: [
    ['jugee-par-le-conseil', 'Jugée par le Conseil constitutionnel', region('QPC', 'jugee-par-le-conseil')],
    ['au-conseil', 'Au Conseil constitutionnel', region('QPC', 'renvoyee', 'transmise-au-conseil')],
    ['decidee', 'Décision rendue', ({ issue }) => issue !== undefined],
    ['differee', 'Décision différée', region('QPC', 'differee')],
    ['audience-fixee', 'Audience fixée', fait('EQ04')],
    ['recue', 'Question reçue et distribuée', fait('EQ02')],
    ['transmise', 'Question transmise par une juridiction', fait('EQ01')],
  ],
  chaine: [{ genre: 'recevoir-la-question', titre: 'Recevoir et distribuer la question : les trois mois courent de ce jour', pour: 'greffier', fonction: 'greffier', acte: 'EQ02', article: 'COJ R*461-1', region: 'QPC', cause: apres('EQ01', 'EQ02') }],
  jalons: () => ['EQ02', 'EQ04', 'EQ06'],
  cloture: clotureQpc,
});
