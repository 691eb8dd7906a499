import { ajouterJours, type DateCivile } from '@diligence/domain/commun';
import type { ActeSoumis } from '@diligence/domain/procedure';
import { acte, declaration } from '../actes';

type Donnees = Record<string, unknown>;
const de = (partie: string) => (nom: string, jour: DateCivile, donnees: Donnees = {}): ActeSoumis => acte(nom, jour, { partie, donnees });
export const duDossier = (nom: string, jour: DateCivile, donnees: Donnees = {}): ActeSoumis => acte(nom, jour, { donnees });
export const d1 = de('d1');
export const f1 = de('f1');

/** An ordonnance of the premier président, recorded by the greffe. */
export const ordonnance = (nom: string, jour: DateCivile, donnees: Donnees = {}): ActeSoumis => duDossier(nom, jour, { qualite: 'premier président', ...donnees });

/** Parties known before any pourvoi: the limit to lodge it runs against them. */
export const partiesConnues = (jour: DateCivile): ActeSoumis[] => [
  duDossier('inscrire-partie', jour, { identifiant: 'd1', role: 'demandeur', nom: 'Société Alpha' }),
  duDossier('inscrire-partie', jour, { identifiant: 'f1', role: 'defendeur', nom: 'Société Bêta' }),
];

/** The straight story of a civil pourvoi, one act a line; everything may be done on the same day. */
const FIL: ((jour: DateCivile) => ActeSoumis)[] = [
  (jour) => declaration(jour),
  (jour) => duDossier('pourvoi-enregistre', jour),
  (jour) => f1('constitution-en-defense', jour),
  (jour) => d1('memoire-ampliatif-remis', jour),
  (jour) => f1('memoire-ampliatif-notifie', jour),
  (jour) => f1('memoire-en-defense-remis', jour),
  (jour) => duDossier('affaire-distribuee', jour, { chambre: 'C2' }),
  (jour) => duDossier('rapporteur-designe', jour, { rapporteur: 'r1' }),
  (jour) => duDossier('designer', jour, { fonction: 'avocat-general', personne: 'ag1' }),
  (jour) => duDossier('rapport-depose', jour, { signataire: 'r1' }),
  (jour) => duDossier('avis-avocat-general', jour, { signataire: 'ag1' }),
  (jour) => duDossier('audience-fixee', jour, { dateAudience: jour }),
  (jour) => duDossier('audience-tenue', jour),
  (jour) => duDossier('mise-en-delibere', jour),
  (jour) => duDossier('arret-rendu', jour, { issue: 'cassation-totale-renvoi' }),
  (jour) => f1('arret-notifie', jour),
];

export type Histoire = (jour: DateCivile) => ActeSoumis[];

/** The first acts of the straight story, all on one day. */
const histoire = (etapes: number): Histoire => (jour) => FIL.slice(0, etapes).map((ecrire) => ecrire(jour));
export const declare = histoire(1);
export const memoireNotifie = histoire(5);
export const distribue = histoire(7);
export const rapporteurDesigne = histoire(8);
export const arretRendu = histoire(15);
export const arretNotifie = histoire(16);

/** Goes on from a story with further acts of the same day. */
export const puis = (debut: Histoire, ...suite: ((jour: DateCivile) => ActeSoumis)[]): Histoire => (jour) => [...debut(jour), ...suite.map((ecrire) => ecrire(jour))];
export const radiationDemandee = puis(memoireNotifie, (jour) => f1('radiation-demandee', jour));
export const radie = puis(radiationDemandee, (jour) => ordonnance('radiation-ordonnee', jour));

/** The same story, begun a fortnight earlier: what starts a limit again then moves its end. */
export const quinzeJoursAvant = (debut: Histoire): Histoire => (jour) => debut(ajouterJours(jour, -15));
