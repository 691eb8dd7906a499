import type { AideJuridictionnelle } from '../../delais/types';
import type { Deroulement } from './deroulement';
import { aidesDe } from './circonstances';
import { reexaminer } from './echeances';
import { choix } from './formulaire';
import { echeancesDe, nomRegion, texteDe } from './lecture';
import { champ } from './regle-acte';

const ARTICLE = 'décret 2020-1717, art. 44';

export const champDesignation = champ('designation', 'Date de désignation de l’auxiliaire de justice', 'date', { aide: 'Le nouveau délai court de la plus tardive des deux dates.' });
export const champSens = champ('decision', 'Sens de la décision', 'choix', choix(['admission', 'Admission'], ['rejet', 'Rejet'], ['caducite', 'Caducité']));

/** Writes the party's requests for legal aid and reckons its limits again; the engine knows which ones move. */
function tenirAide(d: Deroulement, etat: string, demandes: AideJuridictionnelle[], motif: string, article: string): void {
  const partie = d.acte.partie!;
  d.region(nomRegion('AJ', partie), etat, { demandes }, article);
  reexaminer(d, echeancesDe(d.etat).filter((e) => e.partie === partie), motif);
}

/** Completes the last request. */
function completerAide(d: Deroulement, etat: string, complement: Partial<AideJuridictionnelle>, motif: string): void {
  const demandes = aidesDe(d.etat, d.acte.partie);
  const derniere = demandes.at(-1);
  if (derniere) tenirAide(d, etat, [...demandes.slice(0, -1), { ...derniere, ...complement }], motif, ARTICLE);
}

/** A request for legal aid: the first of its object interrupts the limits the text names, and the act says when it moved none. */
export function demanderAide(d: Deroulement, article = ARTICLE): void {
  const anterieures = aidesDe(d.etat, d.acte.partie);
  if (anterieures.length > 0) d.marque('seconde-demande', 'Une demande de même objet a déjà été faite : celle-ci n’interrompt aucun délai.', article);
  const avant = d.faits.length;
  tenirAide(d, 'demandee', [...anterieures, { demande: d.date }], 'demande d’aide juridictionnelle', article);
  if (anterieures.length === 0 && d.faits.length === avant + 1) {
    d.marque('sans-effet', 'Aucun délai de cette partie n’est interrompu par cette demande.', article);
  }
}

const designation = (d: Deroulement): Pick<AideJuridictionnelle, 'designation'> => {
  const date = texteDe(d.acte.donnees, 'designation');
  return date ? { designation: date } : {};
};

export const noterDecisionAide = (d: Deroulement): void =>
  completerAide(d, 'decidee', { decisionNotifiee: d.date, ...designation(d) }, 'décision du bureau d’aide juridictionnelle');
export const noterRecoursAide = (d: Deroulement): void =>
  completerAide(d, 'recours', { recours: d.date }, 'recours contre la décision du bureau');
export const noterDecisionRecoursAide = (d: Deroulement): void =>
  completerAide(d, 'decidee', { decisionSurRecoursNotifiee: d.date, ...designation(d) }, 'décision sur le recours');
