import type { DateCivile } from '@diligence/domain/commun';
import type { ActeSoumis } from '@diligence/domain/procedure';
import { acte } from '../actes';
import { d1, duDossier, f1, puis, type Histoire } from '../civil/histoire';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Salarié', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Société Bêta', demeure: 'metropole' }];
const declarer = (plus: object) => (jour: DateCivile): ActeSoumis =>
  acte('pourvoi-sans-representation-declare', jour, { donnees: { parties: PARTIES, juridiction: 'Conseil de prud’hommes de Lyon', dateDecision: '2033-11-10', chambre: 'SO', fictif: true, ...plus } });
const recepisse = (jour: DateCivile): ActeSoumis => duDossier('recepisse-remis-ou-recu', jour);

export const recepisseRemis: Histoire = (jour) => [declarer({})(jour), recepisse(jour)];
export const moyensEnonces: Histoire = (jour) => [declarer({ moyensEnonces: true })(jour), recepisse(jour), duDossier('declaration-adressee-au-defendeur', jour)];
export const dossierTransmis = puis(recepisseRemis, (jour) => duDossier('declaration-adressee-au-defendeur', jour), (jour) => duDossier('dossier-civil-transmis', jour));
export const memoireNotifie = puis(dossierTransmis, (jour) => d1('memoire-du-demandeur-remis', jour), (jour) => duDossier('memoire-notifie-au-defendeur', jour));
export const defenseNotifiee = puis(memoireNotifie, (jour) => f1('memoire-en-defense-sans-representation', jour, { incident: true }), (jour) => f1('memoire-en-defense-notifie', jour));

/** From the distribution to the arrêt, the same in every civil procedure; all may be done on the same day. */
export const jugement = (issue: string): ((jour: DateCivile) => ActeSoumis)[] => [
  (jour) => duDossier('affaire-distribuee', jour, { chambre: 'SO' }),
  (jour) => duDossier('rapporteur-designe', jour, { rapporteur: 'r1' }),
  (jour) => duDossier('designer', jour, { fonction: 'avocat-general', personne: 'ag1' }),
  (jour) => duDossier('rapport-depose', jour, { signataire: 'r1' }),
  (jour) => duDossier('avis-avocat-general', jour, { signataire: 'ag1' }),
  (jour) => duDossier('audience-fixee', jour, { dateAudience: jour }),
  (jour) => duDossier('audience-tenue', jour),
  (jour) => duDossier('mise-en-delibere', jour),
  (jour) => duDossier('arret-rendu', jour, { issue }),
];
export const arretNotifie = puis(defenseNotifiee, ...jugement('cassation-totale-renvoi'), (jour) => f1('arret-notifie-par-le-greffe', jour, { forme: 'lettre-recommandee' }));
