import { fait } from '../noyau/etapes';
import { echeancesDeRegle, estOuverte } from '../noyau/lecture';
import { apres } from '../noyau/obligations/chaine';
import { pourLe, suivies } from '../noyau/obligations/suivies';
import { particuliere } from '../noyau/particuliere';
import { alertesDuJuge } from '../noyau/seuil';
import { fondementDe, MEMOIRES, STATUER } from './fondements';
import { re01 } from './re01-requete';
import { re02 } from './re02-memoire';
import { re03 } from './re03-decision';

/** Récusation and renvoi brought before the Court on their own (CPC 342, 1027; CPP 662, 665, 861); on a pourvoi they are a region of its dossier. */
export const recusation = particuliere({
  id: 'recusation',
  nom: 'Récusation, ou renvoi pour suspicion légitime',
  appellation: 'Requête en récusation ou en renvoi',
  actes: [re01, re02, re03],
  ouverture: { actes: ['RE01'], serie: 'civil' },
  expiration: 'CPC 642',
  penale: (etat) => fondementDe(etat).penal === true,
  etapes: [
    ['decidee', 'Requête jugée', ({ issue }) => issue !== undefined],
    ['observations', 'Mémoire ou observations reçus', fait('RE02')],
    ['requete', 'Requête pendante', fait('RE01')],
  ],
  chaine: [{ genre: 'statuer-requete', titre: 'Statuer sur la requête en récusation ou en renvoi', pour: 'premier-president', fonction: 'delegue-pp', acte: 'RE03', article: 'CPC 1027', region: 'RECUS', cause: apres('RE01', 'RE03'), pourLe: (e) => pourLe(echeancesDeRegle(e, STATUER).find(estOuverte)) }],
  suivis: [suivies((etat) => echeancesDeRegle(etat, MEMOIRES), { genre: 'deposer-memoire-renvoi', acte: 'RE02', titre: 'Déposer un mémoire sur la requête en renvoi', article: 'CPP 662' })],
  signaux: [alertesDuJuge([STATUER])],
});
