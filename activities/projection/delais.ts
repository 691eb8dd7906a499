import type { DelaiEnCours } from '@diligence/domain/amendement';
import type { Dossier } from '@diligence/domain/dossier';
import type { Echeance } from '@diligence/domain/procedure';
import type { DelaisEnCours } from '../store';

const OUVERTES: Echeance['statut'][] = ['courante', 'interrompue', 'echue'];

/** The limits of a dossier that still run, once for all the parties whose limits are the same. */
export function delaisDe({ _id, version, versionProjecteur, chambre, intitule, echeances, parties }: Dossier): DelaisEnCours {
  const noms = new Map(parties.map(({ id, nom }) => [id, nom]));
  const groupes = new Map<string, DelaiEnCours & { nombre: number }>();
  for (const { id, regle, intitule: titre, statut, delai, demande, partie } of echeances) {
    if (!demande || !OUVERTES.includes(statut)) continue;
    const cle = JSON.stringify([regle, statut, demande]);
    const connu = groupes.get(cle);
    if (connu) connu.nombre += 1;
    else groupes.set(cle, { id, regle, intitule: titre, statut, dernierJour: delai.dernierJour, demande, tenu: (partie === undefined ? undefined : noms.get(partie)) ?? '', nombre: 1 });
  }
  const delais = [...groupes.values()].map(({ nombre, tenu, ...delai }) => ({ ...delai, tenu: nombre > 1 ? `${tenu} et ${nombre - 1} autre${nombre > 2 ? 's' : ''}` : tenu }));
  return { _id, version, versionProjecteur, chambre, intitule, regles: [...new Set(delais.map(({ regle }) => regle))], delais };
}
