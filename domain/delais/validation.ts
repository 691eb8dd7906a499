import { TERRITOIRES } from '../calendrier';
import type { Erreur } from '../commun';
import { coherence } from './coherence';
import { erreur, exigerDate } from './erreurs';
import type { DemandeDelai, Demeure, Duree, Unite } from './types';

const DEMEURES: readonly Demeure[] = ['metropole', 'outre-mer', 'etranger'];
/** A century, in each unit: beyond it, a duration is a typing error. */
const MAXIMA: Record<Unite, number> = { jours: 36_525, semaines: 5_218, mois: 1_200, ans: 100 };

/** Checks the values of a request; `null` when the engine may count. Names the field at fault. */
export function valider(demande: DemandeDelai): Erreur | null {
  return validerDelai(demande) ?? validerDepart(demande) ?? validerLieux(demande) ?? validerCriteres(demande) ?? coherence(demande) ?? validerNotification(demande);
}

function validerDepart({ depart }: DemandeDelai): Erreur | null {
  if (depart === undefined || depart === null) return erreur('depart-requis', 'La date de départ du délai est requise.', 'depart');
  return exigerDate(depart, 'depart');
}

function validerNotification({ depart, notification }: DemandeDelai): Erreur | null {
  if (!notification) return null;
  const { expediee, remise, pour, voie } = notification;
  if (remise === undefined) return erreur('date-invalide', 'La date de remise de la notification est requise.', 'notification.remise');
  if (pour !== 'expediteur' && pour !== 'destinataire') return erreur('demande-invalide', 'La notification vaut pour l’« expediteur » ou pour le « destinataire ».', 'notification.pour');
  if (voie !== 'postale' && voie !== 'lointaine') return erreur('demande-invalide', 'La voie de la notification est « postale » ou « lointaine ».', 'notification.voie');
  return depart === expediee || depart === remise ? null : erreur('ordre-incoherent', 'Le départ du délai est l’une des deux dates de la notification.', 'depart');
}

function validerCriteres({ criteres = {} }: DemandeDelai): Erreur | null {
  for (const [nom, date] of Object.entries(criteres)) {
    const defaut = date === undefined ? null : exigerDate(date, `criteres.${nom}`);
    if (defaut) return defaut;
  }
  return null;
}

function validerLieux({ demeure, signifieAPersonneEn, calendrier }: DemandeDelai): Erreur | null {
  for (const [champ, valeur] of Object.entries({ demeure, signifieAPersonneEn })) {
    if (valeur !== undefined && !DEMEURES.includes(valeur)) {
      return erreur('demeure-inconnue', `La demeure « ${valeur} » n’est pas connue : ${DEMEURES.join(', ')}.`, champ);
    }
  }
  if (calendrier !== undefined && !Object.hasOwn(TERRITOIRES, calendrier)) {
    return erreur('calendrier-inconnu', `Le calendrier « ${calendrier} » n’est pas connu : ${Object.keys(TERRITOIRES).join(', ')}.`, 'calendrier');
  }
  return null;
}

function validerDelai(demande: DemandeDelai): Erreur | null {
  if (!('delai' in demande)) return 'aRebours' in demande ? erreur('demande-invalide', 'Aucune règle ne se compte à rebours : seule une durée donnée le peut.', 'aRebours') : null;
  if (demande.matiere !== 'civil' && demande.matiere !== 'penal') {
    return erreur('matiere-inconnue', 'La matière est « civil » ou « penal ».', 'matiere');
  }
  const durees = [demande.delai].flat();
  if (durees.length === 0 || !durees.every(estDuree)) {
    return erreur('duree-invalide', 'Une durée est un nombre entier de jours, semaines, mois ou ans, de un à cent ans ; seuls des jours peuvent être francs.', 'delai');
  }
  if (durees.length > 1 && durees.some(({ francs }) => francs)) {
    return erreur('duree-invalide', 'Un délai en jours francs ne se combine avec aucune autre durée.', 'delai');
  }
  if (demande.aRebours && durees.some(({ francs }) => francs)) {
    return erreur('duree-invalide', 'Un délai en jours francs ne se compte pas à rebours.', 'delai');
  }
  return null;
}

const estDuree = (duree: Duree | null): boolean =>
  typeof duree === 'object' && duree !== null
  && Object.hasOwn(MAXIMA, duree.unite) && Number.isInteger(duree.nombre)
  && duree.nombre >= 1 && duree.nombre <= MAXIMA[duree.unite]
  && (duree.francs === undefined || typeof duree.francs === 'boolean')
  && !(duree.francs && duree.unite !== 'jours');
