import { TERRITOIRES, motifNonOuvrable } from '../calendrier';
import { estDateCivile, typographier, type Erreur } from '../commun';
import { valider } from '../delais/validation';
import type { Droit, Regle, VersionRegle } from '../regles/types';
import type { Changement, JourChange } from './types';

const CRITERES: NonNullable<VersionRegle['critere']>[] = ['depart', 'decision', 'pourvoi', 'notification', 'saisine', 'demande', 'acte'];
const erreur = (code: string, message: string, champ: string): Erreur => ({ code, message: typographier(message), champ });

/** What makes a change impossible on this law, with the field at fault; `null` when it is sound. */
export const examinerChangement = (changement: Changement, droit: Droit): Erreur | null =>
  changement.genre === 'jour' ? examinerJour(changement, droit) : examinerVersion(changement, droit);

function examinerJour({ territoire, date, nom }: JourChange, { jours }: Droit): Erreur | null {
  if (!Object.hasOwn(TERRITOIRES, territoire)) return erreur('calendrier-inconnu', `Le calendrier « ${territoire} » n’est pas connu.`, 'territoire');
  if (!estDateCivile(date)) return erreur('date-invalide', `La date « ${date} » n’existe pas ou n’est pas écrite AAAA-MM-JJ.`, 'date');
  if (nom !== null && nom.trim() === '') return erreur('nom-requis', 'Donnez le nom de ce jour chômé.', 'nom');
  const motif = motifNonOuvrable(date, territoire, jours);
  if (nom !== null && motif !== null) return erreur('jour-deja-chome', `Ce jour n’est déjà pas ouvrable (${motif}).`, 'date');
  if (nom === null && (motif === null || motif === 'samedi' || motif === 'dimanche')) return erreur('jour-non-ferie', 'Ce jour n’est pas un jour férié de ce calendrier.', 'date');
  return null;
}

function examinerVersion(changement: Exclude<Changement, JourChange>, { regles }: Droit): Erreur | null {
  const regle = Object.hasOwn(regles, changement.regle) ? regles[changement.regle] : undefined;
  if (!regle) return erreur('regle-inconnue', `La règle « ${changement.regle} » n’existe pas.`, 'regle');
  return examinerPlace(changement, regle) ?? examinerValeur(changement.version, regle);
}

function examinerPlace(changement: Exclude<Changement, JourChange>, { versions }: Regle): Erreur | null {
  const prise = (date: string | null): boolean => versions.some(({ aPartirDu }) => aPartirDu === date);
  const { aPartirDu } = changement.version;
  if (changement.genre === 'rectification') {
    if (!prise(changement.aPartirDu)) return erreur('version-inconnue', 'Aucune valeur de cette règle ne commence ce jour-là.', 'aPartirDu');
    return aPartirDu !== changement.aPartirDu && prise(aPartirDu) ? erreur('version-existante', 'Une autre valeur de cette règle commence déjà ce jour-là.', 'version.aPartirDu') : null;
  }
  if (aPartirDu === null) return erreur('date-requise', 'Indiquez le premier jour de la nouvelle valeur.', 'version.aPartirDu');
  return prise(aPartirDu) ? erreur('version-existante', 'Une valeur de cette règle commence déjà ce jour-là : rectifiez-la.', 'version.aPartirDu') : null;
}

function examinerValeur({ aPartirDu, duree, texte, critere }: VersionRegle, { matiere }: Regle): Erreur | null {
  if (aPartirDu !== null && !estDateCivile(aPartirDu)) return erreur('date-invalide', `La date « ${aPartirDu} » n’existe pas ou n’est pas écrite AAAA-MM-JJ.`, 'version.aPartirDu');
  if (texte.trim() === '') return erreur('texte-requis', 'Citez le texte qui fixe cette valeur.', 'version.texte');
  if (critere !== undefined && !CRITERES.includes(critere)) return erreur('critere-inconnu', `Le critère « ${critere} » n’est pas connu.`, 'version.critere');
  const defaut = valider({ delai: duree, matiere, depart: '2026-01-01' });
  return defaut ? { ...defaut, champ: 'version.duree' } : null;
}
