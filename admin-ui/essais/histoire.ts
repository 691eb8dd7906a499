import type { Saisie } from './formulaire';

/** One step of the story: who records what, with what typed in the form, and what the page then confirms. */
export interface Pas { titre: string; compte: string; acte: string; saisie: Saisie }

const GREFFE = 'claire.vasseur';
const PRESIDENT = 'bernard.lacaze';

/** A civil pourvoi from its registration to the notification of its judgment, every act in time; the declaration was filed on 12 January 2026. */
export const HISTOIRE: Pas[] = [
  { titre: 'le greffe enregistre le pourvoi et avise le défendeur', compte: GREFFE, acte: 'pourvoi-enregistre', saisie: { dateActe: '13/01/2026' } },
  { titre: 'le greffe enregistre la constitution en défense', compte: GREFFE, acte: 'constitution-en-defense', saisie: { dateActe: '02/02/2026', avocat: 'SCP Morvan et Lebrun' } },
  { titre: 'le greffe enregistre le mémoire ampliatif', compte: GREFFE, acte: 'memoire-ampliatif-remis', saisie: { dateActe: '10/04/2026', copies: true } },
  { titre: 'le greffe enregistre la notification du mémoire ampliatif', compte: GREFFE, acte: 'memoire-ampliatif-notifie', saisie: { dateActe: '13/04/2026' } },
  { titre: 'le greffe enregistre le mémoire en défense', compte: GREFFE, acte: 'memoire-en-defense-remis', saisie: { dateActe: '05/06/2026', notifieLe: '05/06/2026' } },
  { titre: 'le greffe distribue l’affaire à la chambre', compte: GREFFE, acte: 'affaire-distribuee', saisie: { dateActe: '15/06/2026', chambre: { choix: 'Première chambre civile' } } },
  { titre: 'le président désigne le conseiller rapporteur', compte: PRESIDENT, acte: 'rapporteur-designe', saisie: { dateActe: '22/06/2026', rapporteur: { choix: 'Hélène Maurin' } } },
  { titre: 'l’avocat général est désigné sur le dossier', compte: GREFFE, acte: 'designer', saisie: { dateActe: '24/06/2026', fonction: { choix: 'Avocat général' }, personne: { choix: 'Irène Fabiani' } } },
  { titre: 'la conseillère rapporteure dépose son rapport', compte: 'helene.maurin', acte: 'rapport-depose', saisie: { dateActe: '07/09/2026' } },
  { titre: 'l’avocate générale communique son avis', compte: 'irene.fabiani', acte: 'avis-avocat-general', saisie: { dateActe: '21/09/2026' } },
  { titre: 'le président fixe l’audience', compte: PRESIDENT, acte: 'audience-fixee', saisie: { dateActe: '28/09/2026', dateAudience: '13/10/2026', formation: { choix: 'Formation de section' } } },
  { titre: 'l’audience se tient', compte: PRESIDENT, acte: 'audience-tenue', saisie: { dateActe: '13/10/2026', nombreMagistrats: 5 } },
  { titre: 'l’affaire est mise en délibéré', compte: PRESIDENT, acte: 'mise-en-delibere', saisie: { dateActe: '13/10/2026', datePrononce: '03/11/2026' } },
  { titre: 'l’arrêt de rejet est rendu', compte: PRESIDENT, acte: 'arret-rendu', saisie: { dateActe: '03/11/2026', issue: { choix: 'Rejet' }, numeroArret: 1042 } },
  { titre: 'le greffe enregistre la notification de l’arrêt', compte: GREFFE, acte: 'arret-notifie', saisie: { dateActe: '06/11/2026' } },
];
