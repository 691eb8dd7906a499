import { instanceOuverte, premierPresidentOuDelegue } from '../noyau/conditions';
import { depassee, eteindre, solder } from '../noyau/echeances';
import { prononcer } from '../noyau/fin';
import { choix, signaturePremierPresident } from '../noyau/formulaire';
import { echeancesDeRegle } from '../noyau/lecture';
import { condition, refuser } from '../noyau/refus';
import { champ, deLaCour, requis, type Condition, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';
import { fondementDe, MEMOIRES, STATUER } from './fondements';

/** In civil matters the request is the premier président's (1027); in criminal matters the chamber rules. */
const signataireCompetent: Condition = (etat, ...reste) => (fondementDe(etat).penal ? null : premierPresidentOuDelegue('CPC 1027')(etat, ...reste));

const memoiresRecus = condition((etat, { dateActe }) => !echeancesDeRegle(etat, MEMOIRES).some((e) => e.statut === 'courante' && !depassee(e, dateActe)),
  refuser('memoires-attendus', 'Le délai du mémoire des parties n’est pas expiré.', { article: 'CPP 662', manque: 'le mémoire, ou la fin de son délai', acteUtile: 'RE02' }));

export const re03: RegleActe = {
  definition: deLaCour({
    id: 'RE03', nom: 'recusation-ou-renvoi-decide', titre: 'Décision sur la requête en récusation ou en renvoi', bouton: 'Enregistrer la décision sur la requête', auteur: 'premier président ou son délégué ; chambre criminelle', roles: PRESIDENT,
    articles: ['CPC 1027', 'CPP 662', 'CPP 665'], region: 'RECUS', volet: 'decision', cible: 'dossier', prealable: 'requête pendante', ferme: ['P27', 'O6'],
    champs: [champ('issue', 'Décision', 'choix', { ...requis, ...choix(['recusation-accueillie', 'Requête accueillie'], ['recusation-rejetee', 'Requête rejetée']) }), ...signaturePremierPresident],
  }),
  suit: ['RE01'],
  conditions: [instanceOuverte('CPC 1027', 'RE03'), memoiresRecus, signataireCompetent],
  passe: { region: 'RECUS', etat: 'decidee' },
  effets(d) {
    solder(d, echeancesDeRegle(d.etat, STATUER));
    eteindre(d, echeancesDeRegle(d.etat, MEMOIRES), 'requête jugée');
    prononcer(d, String(d.acte.donnees['issue']), 'requête jugée', fondementDe(d.etat).article);
  },
};
