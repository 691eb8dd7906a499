import type { DateCivile } from '@diligence/domain/commun';
import type { ActeSoumis } from '@diligence/domain/procedure';
import { acte } from '../actes';
import { d1, duDossier, f1, partiesConnues, puis, type Histoire } from '../civil/histoire';

const PARTIES = [{ id: 'd1', role: 'demandeur', nom: 'Électeur', demeure: 'metropole' }, { id: 'f1', role: 'defendeur', nom: 'Commune', demeure: 'metropole' }];
const CONTRE = { juridiction: 'Tribunal judiciaire de Nantes', dateDecision: '2033-11-10' };
const declarer = (nom: string, plus: object = {}) => (jour: DateCivile): ActeSoumis => acte(nom, jour, { donnees: { parties: PARTIES, ...CONTRE, fictif: true, ...plus } });
export const jugementNotifie = puis(partiesConnues, (jour) => d1('jugement-electoral-notifie', jour));

export const declarerListes = declarer('pourvoi-electoral-declare', { greffe: 'tribunal', moyensEnonces: true, copieJointe: true });
export const listesTransmises: Histoire = (jour) => [
  declarerListes(jour), duDossier('pourvoi-electoral-enregistre', jour), duDossier('dossier-electoral-demande-ou-transmis', jour, { objet: 'transmission' }), f1('memoire-en-defense-listes', jour, { copieAdressee: true }),
];

export const declarerProfessionnelles = declarer('pourvoi-elections-professionnelles-declare');
export const professionnellesDeclarees: Histoire = (jour) => [declarerProfessionnelles(jour)];
export const memoireParvenu = puis(professionnellesDeclarees, (jour) => d1('memoire-electoral-parvenu', jour));
export const memoireNotifie = puis(memoireParvenu, (jour) => duDossier('memoire-electoral-notifie', jour));
export const professionnellesEnEtat = puis(memoireNotifie,
  (jour) => duDossier('recepisse-electoral-delivre', jour), (jour) => duDossier('declaration-electorale-adressee', jour), (jour) => duDossier('dossier-electoral-transmis', jour), (jour) => f1('memoire-en-defense-electoral', jour));
