import type { Client } from '@temporalio/client';
import { dateCivileAParis, type Erreur, type Instant } from '@diligence/domain/commun';
import { empreinteActe } from '@diligence/activities/decider';
import { chercherRecu } from '@diligence/activities/journal';
import type { Modeles } from '@diligence/activities/store';
import type { DossierRepris } from './dossier-repris';
import { examiner } from './examiner';
import { reserver } from './reserver';
import { ouvrirPourvoi } from './soumettre';

/** A dossier to take over, and what its number is taken for. */
export interface Demande {
  dossier: DossierRepris;
  /** Stable: the same thing asked again is not done again. */
  pour: string;
  /** Its dates move with the day it is made: already there, it is left as it is, whatever it would be today. */
  mouvant?: boolean;
}
export type Resultat =
  | { issue: 'repris'; numero: string; anomalies: string[] }
  | { issue: 'deja-repris'; numero: string }
  /** `numero` is absent of a line that could not be read. */
  | { issue: 'refuse'; numero?: string; erreurs: Erreur[] };

export interface Monde { client: Client; modeles: Pick<Modeles, 'numeros' | 'journal'>; maintenant: Instant }

/** Makes a dossier a living workflow, once. Safe to cut short and to ask again. */
export async function entrer(monde: Monde, { dossier: propose, pour, mouvant = false }: Demande): Promise<Resultat> {
  const { client, modeles, maintenant } = monde;
  const aujourdhui = dateCivileAParis(maintenant);
  const examen = await examiner(propose, maintenant);
  if (!examen.ok) return { issue: 'refuse', numero: propose.numero, erreurs: [examen.erreur] };
  const reservation = await reserver(modeles, { numero: propose.numero, pour, fictif: propose.fictif === true, anneeCourante: Number(aujourdhui.slice(0, 4)) });
  if ('prisPar' in reservation) return refus(propose.numero, 'numero-pris', 'Ce numéro est déjà celui d’un autre pourvoi.', 'numero');
  const { numero } = reservation;
  const definitif = numero === propose.numero ? examen : await examiner({ ...propose, numero }, maintenant);
  if (!definitif.ok) return { issue: 'refuse', numero, erreurs: [definitif.erreur] };
  let nouveau = false;
  for (const acte of definitif.valeur.actes) {
    const connu = await chercherRecu(modeles, numero, acte.acteId);
    if (connu && !mouvant && connu.empreinte !== empreinteActe(acte)) return refus(numero, 'autre-contenu', 'Ce dossier a déjà été repris, avec un autre contenu.');
    if (connu) continue;
    const recu = await ouvrirPourvoi(client, { numero, procedure: propose.procedure }, acte);
    if (!recu.accepte) return { issue: 'refuse', numero, erreurs: [recu.refus] };
    nouveau = true;
  }
  return nouveau ? { issue: 'repris', numero, anomalies: definitif.valeur.etat.anomalies.map(({ texte }) => texte) } : { issue: 'deja-repris', numero };
}

const refus = (numero: string, code: string, message: string, champ?: string): Resultat =>
  ({ issue: 'refuse', numero, erreurs: [{ code, message, ...(champ ? { champ } : {}) }] });
