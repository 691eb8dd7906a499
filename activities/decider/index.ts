import { ApplicationFailure } from '@temporalio/common';
import { dateCivileAParis } from '@diligence/domain/commun';
import type { ActeSoumis, Contexte, Decision, EtatPourvoi, FaitNouveau } from '@diligence/domain/procedure';
import { appliquer, decider as deciderSelonLeDroit, definitionParNom, numeroter } from '@diligence/domain/procedure';
import type { Droit } from '@diligence/domain/regles';
import type { Decideur, Jugement } from '@diligence/workflows/ports';
import { empreinteActe } from './empreinte-acte';
import { echeancesOuvertes, suiteDe } from './suite';

export { empreinteActe };

/** What one act may establish; beyond, the engine would end the workflow. */
const FAITS_MAX_OCTETS = 64 * 1024;
const CONSTAT = 'constater-echeances';

export interface Regles {
  /** The law, or what gives it at each decision. */
  droit: Droit | (() => Promise<Droit>);
  decider?: (etat: EtatPourvoi, acte: ActeSoumis, contexte: Contexte) => Decision;
}

/** Decides with the law in force at that moment; throws (and nothing is recorded) when the result is too large for the engine. */
export function creerDecideur({ droit, decider = deciderSelonLeDroit }: Regles): Decideur {
  const juger: Decideur['decider'] = async ({ etat, acte, maintenant }) => {
    const empreinte = empreinteActe(acte);
    const decision = decider(etat, acte, { droit: typeof droit === 'function' ? await droit() : droit, maintenant });
    if (!decision.accepte) return { accepte: false, refus: decision.refus, empreinte };
    const suivant = appliquer(etat, numeroter(etat, decision.faits, { auteur: acte.auteur, enregistreLe: maintenant }));
    const jugement: Jugement = { accepte: true, empreinte, faits: decision.faits, echeances: echeancesOuvertes(etat, suivant), suite: suiteDe(suivant) };
    verifierTaille(decision.faits);
    return jugement;
  };

  return {
    decider: juger,
    constaterEcheances: ({ etat, acteId, maintenant }) => juger({ etat, acte: constat(acteId, maintenant), maintenant }),
  };
}

function constat(acteId: string, maintenant: string): ActeSoumis {
  const definition = definitionParNom(CONSTAT);
  if (!definition) throw new Error(`L’acte « ${CONSTAT} » manque au catalogue.`);
  return { acteId, acte: definition.id, dateActe: dateCivileAParis(maintenant), donnees: {}, auteur: { id: 'diligence', role: 'systeme' } };
}

function verifierTaille(faits: FaitNouveau[]): void {
  const octets = Buffer.byteLength(JSON.stringify(faits));
  if (octets > FAITS_MAX_OCTETS) {
    throw ApplicationFailure.nonRetryable(`Les faits de l’acte pèsent ${octets} octets, plus que ${FAITS_MAX_OCTETS}.`, 'faits-trop-volumineux');
  }
}
