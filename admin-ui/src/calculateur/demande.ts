import type { DemandeDelai } from '../api-client/delais';

/** Names of what is asked, in the address of the page: a link holds the whole question. */
export const PARAMETRES = { regle: 'regle', depart: 'depart', demeure: 'demeure', calendrier: 'calendrier', ajDemande: 'aj-demande', ajDecision: 'aj-decision', ajDesignation: 'aj-designation', panne: 'panne' } as const;
export type Parametre = (typeof PARAMETRES)[keyof typeof PARAMETRES];
export const METROPOLE = 'metropole';

/** The question held by an address; null as long as the limit or its start is missing. */
export function lireDemande(adresse: URLSearchParams): DemandeDelai | null {
  const lire = (nom: Parametre) => adresse.get(nom) ?? undefined;
  const [regle, depart, demande] = [lire('regle'), lire('depart'), lire('aj-demande')];
  if (!regle || !depart) return null;
  const [decisionNotifiee, designation] = [lire('aj-decision'), lire('aj-designation')];
  return {
    regle, depart, demeure: lire('demeure') ?? METROPOLE, calendrier: lire('calendrier') ?? METROPOLE,
    ...(demande ? { aideJuridictionnelle: { demande, ...(decisionNotifiee ? { decisionNotifiee } : {}), ...(designation ? { designation } : {}) } } : {}),
    ...(lire('panne') ? { panneElectroniqueDernierJour: true } : {}),
  };
}
