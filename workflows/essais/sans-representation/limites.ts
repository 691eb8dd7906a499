import { d1, duDossier, f1, type Histoire } from '../civil/histoire';
import type { Limite } from '../limite';
import { arretNotifie, defenseNotifiee, memoireNotifie, moyensEnonces, recepisseRemis } from './histoire';

const AIDE = 'une demande d’aide juridictionnelle';
const RADIATION = 'une requête en radiation';
const aide = (de: typeof d1) => (jour: string) => de('aide-juridictionnelle-demandee', jour);
const requete = (jour: string) => f1('radiation-demandee', jour);

/** The three months ended the day before; the registry notes it, and the defendant's two months run from that end. */
const troisMoisPasses: Histoire = (jour) => [...moyensEnonces('2036-04-16'), duDossier('delai-de-l-article-989-expire', jour)];
const memoire = (jour: string) => [d1('memoire-du-demandeur-remis', jour)];
const incident = (jour: string) => [f1('memoire-en-defense-sans-representation', jour, { incident: true })];
const defendre = { ligne: 'C43', regle: 'cpc-991', partie: 'f1', solder: incident, sanction: { genre: 'examiner-sanction', pour: 'conseiller' } } as const;

/** Every limit that the acts without mandatory representation open, one after the other in time. */
export const LIMITES_SANS_REPRESENTATION: readonly Limite[] = [
  {
    ligne: 'C42', regle: 'cpc-989', titre: 'mémoire du demandeur : trois mois du récépissé', partie: 'd1', le: '2035-01-04', dernierJour: '2035-04-04', histoire: recepisseRemis, solder: memoire,
    suite: { genre: 'preparer-decheance', pour: 'premier-president', acte: 'ES10' }, interrompent: { [AIDE]: aide(d1) }, laissentCourir: { [RADIATION]: requete },
  },
  {
    ligne: 'C42', regle: 'cpc-989-moyens', titre: 'trois mois du récépissé, les moyens étant énoncés dans la déclaration', partie: 'd1', le: '2035-04-06', dernierJour: '2035-07-06', histoire: moyensEnonces, solder: memoire,
    suite: { genre: 'constater-expiration', pour: 'greffier', acte: 'ES07' }, sansGrace: true, interrompent: { [AIDE]: aide(d1) },
  },
  { ...defendre, titre: 'défense et pourvoi incident : deux mois de la notification du mémoire', le: '2035-07-08', dernierJour: '2035-09-10', histoire: memoireNotifie, interrompent: { [AIDE]: aide(f1), [RADIATION]: requete } },
  {
    ligne: 'C28', regle: 'cpc-1009-1', titre: 'requête en radiation : deux mois de la notification du mémoire', partie: 'f1', le: '2035-09-12', dernierJour: '2035-11-12', histoire: memoireNotifie,
    solder: (jour) => [requete(jour)], sanction: { genre: 'examiner-sanction', pour: 'premier-president' }, interrompent: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C26', regle: 'cpc-1010-dernier-al', titre: 'réponse au pourvoi incident : un mois', partie: 'd1', le: '2035-11-14', dernierJour: '2035-12-14', histoire: defenseNotifiee,
    solder: (jour) => [d1('reponse-a-l-incident', jour)], interrompent: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C60', regle: 'cpc-1034', titre: 'saisine de la juridiction de renvoi : deux mois de la notification de l’arrêt par le greffe', partie: 'f1', le: '2035-12-16', dernierJour: '2036-02-18', histoire: arretNotifie,
    solder: (jour) => [f1('renvoi-saisi', jour)], suite: { genre: 'constater-absence-de-saisine', pour: 'greffier', acte: 'EC46' }, laissentCourir: { [AIDE]: aide(f1) },
  },
  { ...defendre, titre: 'défense et pourvoi incident : deux mois de la fin des trois mois de l’article 989', le: '2036-07-17', dernierJour: '2036-09-16', histoire: troisMoisPasses, interrompent: { [AIDE]: aide(f1) } },
];
