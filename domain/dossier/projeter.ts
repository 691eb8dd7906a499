import type { DateCivile } from '../commun';
import { CATALOGUE, cleIdentifiant, etapeDe, identifiantsDe, echeancesDe, obligations, prochainReveil, type Echeance, type EtatPourvoi, type Partie } from '../procedure';
import { droitEnVigueur } from '../regles';
import { motsDe } from './mots';
import type { Dossier, EcheanceLue } from './types';

/** Raised when the same state gives another document: projections are then rebuilt. */
export const VERSION_PROJECTEUR = 4;

const court = (parties: Partie[]): string => {
  const [premiere, ...autres] = parties;
  return premiere ? `${premiere.nom}${autres.length > 0 ? ' et autres' : ''}` : '—';
};

/** « X c/ Y », the first of each side; X alone where there is no one against, as often in criminal matters. */
function intituleDe(etat: EtatPourvoi): string {
  const parties = Object.values(etat.parties);
  const [demandeurs, defendeurs] = (['demandeur', 'defendeur'] as const).map((role) => parties.filter((p) => p.role === role));
  return [demandeurs!, ...(defendeurs!.length > 0 ? [defendeurs!] : [])].map(court).join(' c/ ');
}

const { regles } = droitEnVigueur();
const lue = (echeance: Echeance): EcheanceLue => (regles[echeance.regle]?.faculte ? { ...echeance, faculte: true } : echeance);

function prochaine(echeances: EcheanceLue[]): Dossier['prochaineEcheance'] {
  const courantes = echeances.flatMap(({ id, intitule, statut, delai, faculte }) => (statut === 'courante' && delai.etat === 'couru'
    ? [{ id, intitule, dernierJour: delai.dernierJour, alertePrudente: delai.alertePrudente, expireA: delai.expireA, ...(faculte ? { faculte } : {}) }] : []));
  return courantes.sort((a, b) => a.alertePrudente.localeCompare(b.alertePrudente))[0] ?? null;
}

const regionsDe = (etat: EtatPourvoi): Dossier['regions'] =>
  Object.fromEntries(Object.entries(etat.regions).map(([nom, { etat: e, depuis }]) => [nom, { etat: e, depuis }]));

const declarationDe = (etat: EtatPourvoi): DateCivile | null =>
  Object.values(etat.actes).find(({ acte }) => CATALOGUE[etat.procedure]?.reperes.declaration.includes(acte))?.dateActe ?? null;

/** The read model of a dossier, from its state alone: same state, same document. */
export function projeter(etat: EtatPourvoi): Dossier {
  const echeances = echeancesDe(etat).map(lue);
  const { code, texte } = etapeDe(etat);
  const { taches, alertes, controles, cloture, actesPossibles } = obligations(etat);
  return {
    _id: etat.numero, version: etat.version, versionProjecteur: VERSION_PROJECTEUR, procedure: etat.procedure,
    chambre: etat.chambre ?? null, matiere: etat.matiere ?? null, etape: code, etapeTexte: texte,
    parties: Object.values(etat.parties), intitule: intituleDe(etat), decisionAttaquee: etat.decisionAttaquee ?? null,
    ...(identifiantsDe(etat).length > 0 ? { identifiants: identifiantsDe(etat).map((i) => ({ ...i, cle: cleIdentifiant(i) })) } : {}),
    designations: etat.designations, actes: Object.values(etat.actes).sort((a, b) => a.seq - b.seq), echeances,
    prochaineEcheance: prochaine(echeances), prochainReveil: prochainReveil(etat), regions: regionsDe(etat),
    taches, alertes, controles, cloture, actesPossibles,
    issue: etat.issue ? { code: etat.issue.code, date: etat.issue.date } : null, clos: etat.clos?.le ?? null,
    depot: declarationDe(etat), urgent: CATALOGUE[etat.procedure]?.urgent?.(etat) ?? false,
    fictif: etat.fictif ?? false, restreintA: etat.restreintA ?? [], anomalies: etat.anomalies.map(({ id, texte: sens }) => ({ id, texte: sens })),
    mots: motsDe(etat),
  };
}
