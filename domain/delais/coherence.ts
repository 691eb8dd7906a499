import { dateEnFrancais, estDateCivile, type Erreur } from '../commun';
import { erreur, exigerDate } from './erreurs';
import type { DemandeDelai } from './types';

/** Dates of one event, in the order they must follow; `requis` ones may not be missing. */
interface Suite { champ: string; requis: string; ordre: [avant: string, apres: string][]; dates: Record<string, unknown> }

const AIDE: Suite['ordre'] = [
  ['demande', 'decisionNotifiee'],
  ['demande', 'designation'],
  ['decisionNotifiee', 'recours'],
  ['recours', 'decisionSurRecoursNotifiee'],
];
const RADIATION: Suite['ordre'] = [['demande', 'reinscriptionNotifiee'], ['demande', 'rejetNotifie']];
const INTERRUPTION: Suite['ordre'] = [['date', 'nouvelleNotification']];
const SUSPENSION: Suite['ordre'] = [['debut', 'fin']];
const NOTIFICATION: Suite['ordre'] = [['expediee', 'remise']];

/** Dates of events: real days, in an order that can happen. */
export function coherence({ aideJuridictionnelle, radiation, interruption, suspension, notification }: DemandeDelai): Erreur | null {
  const suites = [
    ...suite('aideJuridictionnelle', 'demande', AIDE, aideJuridictionnelle),
    ...suite('radiation', 'demande', RADIATION, radiation),
    ...suite('interruption', 'date', INTERRUPTION, interruption),
    ...suite('suspension', 'debut', SUSPENSION, suspension),
    ...suite('notification', 'expediee', NOTIFICATION, notification),
  ];
  for (const s of suites) {
    const defaut = verifier(s);
    if (defaut) return defaut;
  }
  return null;
}

function suite(champ: string, requis: string, ordre: Suite['ordre'], valeur: unknown): Suite[] {
  if (valeur === undefined) return [];
  return [valeur].flat().map((dates, rang) => ({ champ: Array.isArray(valeur) ? `${champ}[${rang}]` : champ, requis, ordre, dates: dates as Suite['dates'] }));
}

function verifier({ champ, requis, ordre, dates }: Suite): Erreur | null {
  for (const nom of new Set([requis, ...ordre.flat()])) {
    const defaut = dates[nom] === undefined && nom !== requis ? null : exigerDate(dates[nom], `${champ}.${nom}`);
    if (defaut) return defaut;
  }
  for (const [avant, apres] of ordre) {
    const [premiere, seconde] = [dates[avant], dates[apres]];
    if (!estDateCivile(seconde)) continue;
    if (!estDateCivile(premiere)) return erreur('ordre-incoherent', `Le champ ${apres} suppose le champ ${avant}.`, `${champ}.${apres}`);
    if (seconde < premiere) {
      return erreur('ordre-incoherent', `Le ${dateEnFrancais(seconde)} (${apres}) précède le ${dateEnFrancais(premiere)} (${avant}).`, `${champ}.${apres}`);
    }
  }
  return null;
}
