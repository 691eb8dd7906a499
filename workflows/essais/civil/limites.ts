import type { DateCivile } from '@diligence/domain/commun';
import type { ActeSoumis } from '@diligence/domain/procedure';
import { acte, declaration } from '../actes';
import type { Limite } from '../limite';
import { arretNotifie, arretRendu, d1, declare, distribue, duDossier, f1, memoireNotifie, ordonnance, partiesConnues, puis, quinzeJoursAvant, radiationDemandee, radie, rapporteurDesigne, type Histoire } from './histoire';

const AIDE = 'une demande d’aide juridictionnelle';
const aide = (de: typeof d1) => (jour: DateCivile): ActeSoumis => de('aide-juridictionnelle-demandee', jour);
const RADIATION = 'une requête en radiation';
const requeteEnRadiation = (jour: DateCivile): ActeSoumis => f1('radiation-demandee', jour);

const IRRECEVABILITE = { genre: 'examiner-sanction', pour: 'conseiller' } as const;
const DECHEANCE = { genre: 'preparer-decheance', pour: 'premier-president', acte: 'EC18' } as const;

const declarationSimple: Histoire = (jour) => [acte('declaration-pourvoi', jour, { donnees: { juridiction: 'Cour d’appel de Paris', dateDecision: '2034-11-10' } })];

/** Before the pourvoi: the declaration meets the limit; legal aid and CPC 531, 532 interrupt it. */
const pourvoi = (ligne: string, regle: string, titre: string, le: DateCivile, dernierJour: DateCivile): Limite => ({
  ligne, regle, titre, le, dernierJour, partie: 'd1', sanction: IRRECEVABILITE,
  histoire: puis(partiesConnues, (jour) => d1('decision-notifiee', jour, { delai: regle })),
  solder: declarationSimple,
  interrompent: { [AIDE]: aide(d1), 'le décès d’une partie': (jour) => d1('delai-de-pourvoi-interrompu', jour, { motif: 'décès' }) },
});
const duPrononce = (limite: Limite): Limite => ({ ...limite, histoire: puis(partiesConnues, (jour) => d1('decision-prononcee', jour, { delai: limite.regle })) });

const incident = puis(memoireNotifie, (jour) => f1('memoire-incident-remis', jour));
const fauxAutorise = puis(declare, (jour) => d1('recusation-ou-faux', jour, { objet: 'faux' }), (jour) => ordonnance('recusation-ou-faux-decidee', jour, { resultat: 'autorisation' }));
const memoireAmpliatif = (jour: DateCivile): ActeSoumis[] => [d1('memoire-ampliatif-remis', jour)];
const memoireEnDefense = (jour: DateCivile): ActeSoumis[] => [f1('memoire-en-defense-remis', jour)];
const troisParties = (jour: DateCivile): ActeSoumis[] => {
  const depot = declaration(jour);
  const parties = [...(depot.donnees['parties'] as object[]), { id: 'f2', role: 'defendeur', nom: 'Société Gamma', demeure: 'metropole' }];
  return [{ ...depot, donnees: { ...depot.donnees, parties } }, ...memoireNotifie(jour).slice(1)];
};

/** Every limit that the acts of the civil procedure open, one after the other in time: the clock only goes forward. */
export const LIMITES: readonly Limite[] = [
  pourvoi('C01', 'cpc-612', 'pourvoi en cassation : deux mois de la notification', '2035-01-04', '2035-03-05'),
  pourvoi('S01', 'cpc-346', 'récusation ou suspicion légitime : quinze jours', '2035-03-07', '2035-03-22'),
  duPrononce(pourvoi('S02', 'cpc-366-5', 'prise à partie : quinze jours du prononcé', '2035-03-24', '2035-04-09')),
  pourvoi('S03', 'cpc-126-15', 'question préjudicielle : quinze jours', '2035-04-11', '2035-04-26'),
  duPrononce(pourvoi('S04', 'cpc-1103', 'divorce par consentement mutuel judiciaire : quinze jours du prononcé', '2035-04-28', '2035-05-15')),
  pourvoi('S05', 'cpc-1210-12', 'déplacement illicite d’enfant : quinze jours', '2035-05-17', '2035-06-01'),
  pourvoi('S06', 'cpc-1441-1', 'référé contractuel : quinze jours', '2035-06-03', '2035-06-18'),
  {
    ligne: 'C22', regle: 'cpc-978-al1', titre: 'mémoire ampliatif : quatre mois du pourvoi', partie: 'd1', le: '2035-06-20', dernierJour: '2035-10-22', histoire: declare,
    solder: memoireAmpliatif, suite: DECHEANCE, interrompent: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C22b', regle: 'cpc-978-additionnel', titre: 'pourvoi additionnel, dans le mémoire : quatre mois du pourvoi', partie: 'd1', le: '2035-10-24', dernierJour: '2036-02-25', histoire: declare,
    solder: (jour) => [d1('memoire-ampliatif-remis', jour, { additionnel: true })], sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C23', regle: 'cpc-978-al2', titre: 'signification du mémoire au défendeur sans avocat : un mois de plus', partie: 'd1', le: '2036-02-27', dernierJour: '2036-07-28',
    histoire: puis(declare, (jour) => d1('memoire-ampliatif-remis', jour)), solder: (jour) => [f1('memoire-ampliatif-signifie', jour)], suite: DECHEANCE, interrompent: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C27', regle: 'cpc-1009', titre: 'délai du mémoire réduit par ordonnance', partie: 'd1', le: '2036-07-30', dernierJour: '2036-08-29',
    histoire: puis(declare, (jour) => ordonnance('delais-reduits', jour, { delai: 'C22', dateLimite: '2036-08-29' })), solder: memoireAmpliatif, suite: DECHEANCE,
  },
  {
    ligne: 'C24', regle: 'cpc-982', titre: 'mémoire en défense : deux mois de la notification', partie: 'f1', le: '2036-08-31', dernierJour: '2036-10-31', histoire: memoireNotifie,
    solder: memoireEnDefense, sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(f1), [RADIATION]: requeteEnRadiation },
  },
  {
    ligne: 'C31', regle: 'cpc-982', titre: 'mémoire en défense après rejet de la radiation : deux mois, entiers, de la notification du rejet', partie: 'f1', le: '2036-11-02', dernierJour: '2037-01-02',
    histoire: puis(quinzeJoursAvant(radiationDemandee), (jour) => ordonnance('radiation-rejetee', jour)), solder: memoireEnDefense, sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C30', regle: 'cpc-982', titre: 'mémoire en défense après réinscription : deux mois, entiers, de sa notification', partie: 'f1', le: '2037-01-04', dernierJour: '2037-03-04',
    histoire: puis(quinzeJoursAvant(radie), (jour) => ordonnance('reinscription-autorisee', jour, { motif: 'execution' })), solder: memoireEnDefense, sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C25', regle: 'cpc-1010-al1', titre: 'pourvoi incident, mémoire remis et notifié : deux mois de la notification', partie: 'f1', le: '2037-03-06', dernierJour: '2037-05-06', histoire: memoireNotifie,
    solder: (jour) => [f1('memoire-incident-remis', jour), f1('memoire-incident-notifie', jour)], sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(f1), [RADIATION]: requeteEnRadiation },
  },
  {
    ligne: 'C25', regle: 'cpc-1010-al2', titre: 'pourvoi incident, signification à qui n’a pas d’avocat : un mois de plus', partie: 'f1', le: '2037-05-08', dernierJour: '2037-08-10',
    histoire: puis(troisParties, (jour) => f1('memoire-incident-remis', jour)), solder: (jour) => [f1('memoire-incident-notifie', jour, { destinataire: 'f2' })], sanction: IRRECEVABILITE, interrompent: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C26', regle: 'cpc-1010-dernier-al', titre: 'réponse au pourvoi incident : un mois', partie: 'd1', le: '2037-08-12', dernierJour: '2037-09-14',
    histoire: puis(incident, (jour) => f1('memoire-incident-notifie', jour)), solder: (jour) => [d1('reponse-a-l-incident', jour)], interrompent: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C28', regle: 'cpc-1009-1', titre: 'requête en radiation : deux mois de la notification du mémoire', partie: 'f1', le: '2037-09-16', dernierJour: '2037-11-16', histoire: memoireNotifie,
    solder: (jour) => [requeteEnRadiation(jour)], sanction: { genre: 'examiner-sanction', pour: 'premier-president' }, interrompent: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C22c', regle: 'cpc-981', titre: 'pièces demandées : dernier jour fixé par le rapporteur', partie: 'd1', le: '2037-11-18', dernierJour: '2037-12-18',
    histoire: puis(rapporteurDesigne, (jour) => duDossier('regularisation-demandee', jour, { objet: 'pieces', dateLimite: '2037-12-18', signataire: 'r1' })), solder: (jour) => [d1('pieces-recues', jour)], sanction: IRRECEVABILITE,
  },
  {
    ligne: 'C22c', regle: 'cpc-979', titre: 'copies manquantes : dernier jour fixé par le rapporteur', partie: 'd1', le: '2037-12-20', dernierJour: '2038-01-19',
    histoire: puis(rapporteurDesigne, (jour) => duDossier('regularisation-demandee', jour, { objet: 'copies', dateLimite: '2038-01-19', signataire: 'r1' })), solder: (jour) => [d1('pieces-recues', jour)], sanction: IRRECEVABILITE,
  },
  {
    ligne: 'C33', regle: 'cpc-1012', titre: 'mesure amiable : durée fixée par le président', le: '2038-01-21', dernierJour: '2038-02-20',
    histoire: puis(distribue, (jour) => duDossier('mediation-ordonnee', jour, { type: 'mediation', accord: true, dateLimite: '2038-02-20' })),
    solder: (jour) => [duDossier('mediation-terminee', jour, { issue: 'fin-de-mission' })], solde: 'eteinte', tardif: 'echue',
  },
  {
    ligne: 'C34', regle: 'cpc-1015', titre: 'observations sur l’avis aux parties : dernier jour fixé', partie: 'd1', le: '2038-02-22', dernierJour: '2038-03-24',
    histoire: puis(rapporteurDesigne, (jour) => duDossier('avis-aux-parties', jour, { objet: 'moyen-office', dateLimite: '2038-03-24' })), solder: (jour) => [d1('observations-recues', jour)],
  },
  {
    ligne: 'EC37', regle: 'cpc-1015-1', titre: 'observations sur la demande d’avis à une autre chambre : dernier jour fixé', le: '2038-03-26', dernierJour: '2038-04-25',
    histoire: puis(rapporteurDesigne, (jour) => duDossier('avis-demande', jour, { type: 'autre-chambre', dateLimite: '2038-04-25' })), solder: (jour) => [duDossier('avis-rendu', jour)], solde: 'eteinte', tardif: 'echue',
  },
  {
    ligne: 'EC37', regle: 'cpc-1015-2', titre: 'observations sur la consultation d’un tiers : dernier jour fixé', le: '2038-04-27', dernierJour: '2038-05-27',
    histoire: puis(rapporteurDesigne, (jour) => duDossier('avis-demande', jour, { type: 'tiers', dateLimite: '2038-05-27' })), solder: (jour) => [duDossier('avis-rendu', jour)], solde: 'eteinte', tardif: 'echue',
  },
  {
    ligne: 'C37', regle: 'cpc-1029', titre: 'inscription de faux, signification de l’ordonnance : quinze jours', partie: 'd1', le: '2038-05-29', dernierJour: '2038-06-15', histoire: fauxAutorise,
    solder: (jour) => [f1('sommation-faux-signifiee', jour)], laissentCourir: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C37', regle: 'cpc-1030', titre: 'inscription de faux, réponse à la sommation : quinze jours', partie: 'f1', le: '2038-06-17', dernierJour: '2038-07-02',
    histoire: puis(fauxAutorise, (jour) => f1('sommation-faux-signifiee', jour)), solder: (jour) => [f1('reponse-a-la-sommation', jour)], laissentCourir: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C60', regle: 'cpc-1034', titre: 'saisine de la juridiction de renvoi : deux mois de la notification de l’arrêt', partie: 'f1', le: '2038-07-04', dernierJour: '2038-09-06', histoire: arretNotifie,
    solder: (jour) => [f1('renvoi-saisi', jour)], suite: { genre: 'constater-absence-de-saisine', pour: 'greffier', acte: 'EC46' }, laissentCourir: { [AIDE]: aide(f1) },
  },
  {
    ligne: 'C62', regle: 'cpc-1037-1-signification', titre: 'signification de la déclaration de saisine : vingt jours de l’avis de fixation', le: '2038-09-08', dernierJour: '2038-09-28',
    histoire: puis(arretRendu, (jour) => f1('renvoi-saisi', jour), (jour) => duDossier('renvoi-fixe', jour)),
  },
  {
    ligne: 'C63', regle: 'cpc-1037-1-conclusions', titre: 'conclusions devant la juridiction de renvoi : deux mois de la saisine', partie: 'f1', le: '2038-09-30', dernierJour: '2038-11-30',
    histoire: puis(arretRendu, (jour) => f1('renvoi-saisi', jour)),
  },
  {
    ligne: 'C29', regle: 'cpc-1009-2', titre: 'péremption après radiation : deux ans', le: '2038-12-02', dernierJour: '2040-12-03', histoire: radie,
    solder: (jour) => [d1('execution-manifestee', jour)], solde: 'remplacee', suite: { genre: 'constater-peremption', pour: 'premier-president', acte: 'EC24' }, laissentCourir: { [AIDE]: aide(d1) },
  },
  {
    ligne: 'C02', regle: 'cpc-528-1', titre: 'décision jamais notifiée : deux ans du prononcé', partie: 'd1', le: '2040-12-05', dernierJour: '2042-12-05',
    histoire: puis(partiesConnues, (jour) => d1('decision-prononcee', jour)), solder: declarationSimple, solde: 'eteinte', sanction: IRRECEVABILITE, laissentCourir: { [AIDE]: aide(d1) },
  },
];
