import type { Moi } from '../api-client/types';
import { aujourdhui, heure, instantLong } from '../commun/dates';
import { CHAMBRES, nomDe } from '../commun/referentiel';
import type { IncidentVu, Portee } from './types';

export const PORTEES: Record<Portee, string> = { nationale: 'Toutes les juridictions (incident national)', cour: 'Toute la Cour', chambre: 'Une chambre' };

/** Whom an incident touches, in words: national, the Court, one chamber, or this workstation alone. */
export function pourQui({ portee, chambre }: Pick<IncidentVu, 'portee' | 'chambre'>): string {
  if (portee === 'nationale') return 'Incident national\u00a0: toutes les juridictions sont touchées.';
  if (portee === 'cour') return 'Incident propre à la Cour\u00a0: tous ses services sont touchés.';
  if (portee === 'chambre') return `Incident local\u00a0: ${nomDe(CHAMBRES, chambre)} seulement.`;
  return 'Constaté depuis ce poste\u00a0: les autres ne sont peut-être pas touchés.';
}

/** « depuis 14:05 » the same day, the day in full otherwise. The words do not change as time passes, so that they are announced once. */
export const depuisQuand = (depuis: string, jour: string = aujourdhui()): string => (jourDe(depuis) === jour ? `depuis ${heure(depuis)}` : `depuis le ${instantLong(depuis)}`);

const jourDe = (instant: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(instant));

/** A chamber's incident is shown to those who work in it and to those who serve the whole Court; any other, to all. */
export function meConcerne({ portee, chambre }: Pick<IncidentVu, 'portee' | 'chambre'>, { affectations }: Pick<Moi, 'affectations'>): boolean {
  return portee !== 'chambre' || affectations.some((a) => a.chambre === undefined || a.chambre === chambre);
}

/** What this workstation sees by itself when nothing answers. */
export function incidentDuPoste(depuis: string, reseau: boolean): IncidentVu {
  return {
    id: `poste:${depuis}`, portee: 'poste', depuis,
    texte: reseau ? 'Le service ne répond plus à ce poste.' : 'Ce poste n’a plus de réseau.',
    marche: 'Les pages déjà ouvertes restent lisibles\u00a0; ce que vous saisissez est gardé sur ce poste et pourra être envoyé ensuite. Les délais continuent de courir et seront constatés.',
  };
}
