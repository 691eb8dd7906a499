import type { RegleActe } from './noyau/regle-acte';
import type { Compartiment, Volet } from './types';

/** Where a dossier is read: what the Court looks at together, whatever the procedure. Regions absent here are the state of the dossier being made ready. */
const PAR_REGION: Record<string, Volet> = {
  JUG: 'instruction', AVIS1015: 'instruction', AVIS: 'instruction', MEDIATION: 'instruction', ORIENTATION: 'instruction', RECUS: 'instruction', RENVOI662: 'instruction',
  AUDIENCE: 'audience', FORMATION: 'audience',
  REN: 'decision', REQUETE: 'decision', ENVOI: 'decision', OPPOSITION: 'decision', LIBERTE: 'decision',
};

/** States that say more than their region: the judgment goes through several stages, and a pourvoi may end before it. */
const PAR_ETAT: Record<string, Volet> = {
  'JUG:dossier-recu': 'mise-en-etat', 'JUG:memoires-attendus': 'mise-en-etat', 'JUG:debats': 'audience', 'JUG:delibere': 'audience',
  'JUG:arret': 'decision', 'JUG:non-admis': 'decision', 'JUG:rabat': 'decision', 'DEM:dechu': 'decision', 'DEM:desiste': 'decision', 'RAD:perime': 'decision',
  'RENVOI662:decidee': 'decision', 'A_QUO:arret-notifie': 'decision',
};

/** The part of a dossier an act belongs to: what its definition says, else what it brings the dossier to, else its region. */
export function voletDe({ definition, passe, mene = [] }: RegleActe): Volet {
  const atteints = [...(passe ? [passe] : []), ...mene, { region: definition.region, etat: '' }];
  return definition.volet ?? atteints.map(({ region, etat }) => PAR_ETAT[`${region}:${etat}`] ?? PAR_REGION[region]).find((volet) => volet !== undefined) ?? 'mise-en-etat';
}

/** Who may read an act: what manages the dossier stays within the Court, unless its definition says otherwise. */
export const compartimentDe = ({ definition }: RegleActe): Compartiment => definition.compartiment ?? (definition.nature === 'gestion' ? 'cour' : 'ouvert');
