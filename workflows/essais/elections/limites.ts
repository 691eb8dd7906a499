import { d1, duDossier, f1, puis, quinzeJoursAvant } from '../civil/histoire';
import type { Limite } from '../limite';
import { jugement } from '../sans-representation/histoire';
import { declarerListes, declarerProfessionnelles, jugementNotifie, memoireNotifie, memoireParvenu, professionnellesDeclarees, professionnellesEnEtat } from './histoire';

const AIDE = 'une demande d’aide juridictionnelle';
const aide = (de: typeof d1) => (jour: string) => de('aide-juridictionnelle-demandee', jour);
const IRRECEVABILITE = { genre: 'examiner-sanction', pour: 'conseiller' } as const;
const DOFFICE = { genre: 'preparer-irrecevabilite', pour: 'conseiller' } as const;

const memoire = { ligne: 'C48', regle: 'cpc-1004', partie: 'd1', solder: (jour: string) => [d1('memoire-electoral-parvenu', jour)], suite: DOFFICE, interrompent: { [AIDE]: aide(d1) } } as const;
const recepisse = puis(quinzeJoursAvant(professionnellesDeclarees), (jour) => duDossier('recepisse-electoral-delivre', jour));

/** Every limit that the acts of both kinds of elections open, one after the other in time. */
export const LIMITES_ELECTIONS: readonly Limite[] = [
  {
    ligne: 'C45', regle: 'ce-r19-1', procedure: 'elections-politiques', titre: 'pourvoi sur les listes électorales : dix jours de la notification', partie: 'd1', le: '2036-02-20', dernierJour: '2036-03-03', histoire: jugementNotifie,
    solder: (jour) => [declarerListes(jour)], sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C47', regle: 'cpc-999', titre: 'pourvoi sur les élections professionnelles : dix jours de la notification', partie: 'd1', le: '2036-03-05', dernierJour: '2036-03-17', histoire: jugementNotifie,
    solder: (jour) => [declarerProfessionnelles(jour)], sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(d1) },
  },
  { ...memoire, titre: 'mémoire : un mois de la déclaration', le: '2036-03-19', dernierJour: '2036-04-21', histoire: professionnellesDeclarees },
  { ...memoire, seconde: true, titre: 'mémoire : un mois du récépissé', le: '2036-04-23', dernierJour: '2036-05-23', histoire: recepisse },
  {
    ligne: 'C49', regle: 'cpc-1005', titre: 'notification du mémoire au défendeur : un mois de la déclaration', partie: 'd1', le: '2036-05-25', dernierJour: '2036-06-25', histoire: memoireParvenu,
    solder: (jour) => [f1('memoire-electoral-notifie', jour)], suite: DOFFICE, laissentCourir: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C50', regle: 'cpc-1006', titre: 'mémoire en défense : quinze jours de la notification', partie: 'f1', le: '2036-06-27', dernierJour: '2036-07-15', histoire: memoireNotifie,
    solder: (jour) => [f1('memoire-en-defense-electoral', jour)], interrompent: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C60', regle: 'cpc-1034', titre: 'saisine de la juridiction de renvoi : deux mois de la notification de l’arrêt par le greffe', partie: 'f1', le: '2036-09-19', dernierJour: '2036-11-19',
    histoire: puis(professionnellesEnEtat, ...jugement('cassation-totale-renvoi'), (jour) => f1('arret-electoral-notifie', jour)), solder: (jour) => [f1('renvoi-saisi', jour)],
    suite: { genre: 'constater-absence-de-saisine', pour: 'greffier', acte: 'EC46' }, laissentCourir: { [AIDE]: aide(f1) },
  },
];
