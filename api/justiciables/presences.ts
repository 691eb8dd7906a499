import type { Partie } from '@diligence/domain/procedure';
import type { DossierResume } from '../ports';
import type { PresenceDto } from './justiciable.dto';

/** The parties looked for among these dossiers, each with the dossier she is a party to. */
export const presencesDe = (dossiers: readonly DossierResume[], cherchee: (partie: Partie) => boolean): PresenceDto[] =>
  dossiers.flatMap(({ _id: numero, intitule, etapeTexte, clos, parties }) => parties.filter(cherchee).map(({ id: partie, role, nom, demeure, adresse }) =>
    ({ numero, partie, intitule, etapeTexte, clos, role, nom, demeure, ...(adresse ? { adresse } : {}) })));
