import { dateEnFrancais, echec, succes, type Resultat } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import type { ActeEnregistre, Echeance, Partie } from '@diligence/domain/procedure';
import type { Commande } from './commande';
import { nommer } from './nommer';

/** « la décision rendue le 12 mars 2026 par la cour d’appel de Paris (RG n° 25/00001) ». */
export function decisionAttaquee({ decisionAttaquee: decision }: Dossier): string | null {
  if (!decision) return null;
  return `la décision rendue le ${dateEnFrancais(decision.date)} par ${nommer(decision.juridiction)}${decision.rg ? ` (RG n° ${decision.rg})` : ''}`;
}

/** Acts in force of one kind, in the order of their recording. */
export const actesDe = ({ actes }: Dossier, acte: string): ActeEnregistre[] =>
  actes.filter((a) => a.acte === acte && a.statut !== 'annule').sort((a, b) => a.seq - b.seq);

export function echeanceDemandee({ dossier, echeance }: Commande): Resultat<Echeance> {
  const trouvee = dossier.echeances.find(({ id }) => id === echeance);
  return trouvee ? succes(trouvee)
    : echec({ code: 'echeance-inconnue', message: 'Précisez une échéance de ce dossier.', champ: 'echeance' });
}

export function defendeurDemande({ dossier, partie }: Commande): Resultat<Partie> {
  const trouve = dossier.parties.find(({ id, role }) => id === partie && role === 'defendeur');
  return trouve ? succes(trouve)
    : echec({ code: 'defendeur-inconnu', message: 'Précisez un défendeur de ce dossier.', champ: 'partie' });
}

export function dateDuPourvoi({ depot }: Dossier): Resultat<string> {
  return depot ? succes(depot)
    : echec({ code: 'declaration-absente', message: 'Aucune déclaration de pourvoi n’est enregistrée sur ce dossier (article 974 du code de procédure civile).' });
}

/** Name of the greffier in charge, when one is designated. */
export const greffier = ({ designations }: Dossier): string | null =>
  designations.find(({ fonction, au }) => fonction === 'greffier' && au === undefined)?.nom ?? null;
