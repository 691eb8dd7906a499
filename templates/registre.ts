import type { Resultat } from '@diligence/domain/commun';
import type { Compartiment, Echeance } from '@diligence/domain/procedure';
import { observationsAttendues, vueAvisParties1015 } from './avis-parties-1015/vue';
import { vueAvisRetour } from './avis-retour/vue';
import { vueCalculMotive } from './calcul-motive/vue';
import type { Commande, Vue } from './commun/commande';
import { vueLettreDefendeur } from './lettre-defendeur/vue';
import { exposeADecheance, vueProjetOrdonnanceDecheance } from './projet-ordonnance-decheance/vue';
import { vueRecepisseDepot } from './recepisse-depot/vue';
import { rendre } from './rendu';
import { vueSynthese } from './synthese/vue';

export type { Compartiment };

export interface Modele {
  /** Also the name of its folder. */
  id: string;
  titre: string;
  /** Text the document applies; `null` for a working paper. */
  article: string | null;
  /** Who may read the document; `delibere` is never served to partners. */
  compartiment: Compartiment;
  /** A draft: banded as such, never dated nor signed. */
  projet: boolean;
  /** What the command must name besides the dossier. */
  demande: ('echeance' | 'partie')[];
  /** Limits it may be about, when it is about one and not about any. */
  porteSur?: (echeance: Echeance) => boolean;
  vue: Vue<object>;
}

const modele = <I extends string>(id: I, reste: Omit<Modele, 'id'>): Modele & { id: I } => ({ id, ...reste });

/** Every document of the product. */
export const MODELES = [
  modele('calcul-motive', { titre: 'Calcul motivé d’une échéance', article: 'CPC 640 à 642', compartiment: 'ouvert', projet: false, demande: ['echeance'], vue: vueCalculMotive }),
  modele('synthese', { titre: 'Synthèse du dossier', article: null, compartiment: 'cour', projet: false, demande: [], vue: vueSynthese }),
  modele('recepisse-depot', { titre: 'Récépissé de dépôt', article: 'CPC 975, 976', compartiment: 'ouvert', projet: false, demande: [], vue: vueRecepisseDepot }),
  modele('lettre-defendeur', { titre: 'Lettre au défendeur', article: 'CPC 977 al. 1', compartiment: 'ouvert', projet: false, demande: ['partie'], vue: vueLettreDefendeur }),
  modele('avis-retour', { titre: 'Avis de retour de lettre', article: 'CPC 977 al. 2', compartiment: 'ouvert', projet: false, demande: ['partie'], vue: vueAvisRetour }),
  modele('projet-ordonnance-decheance', { titre: 'Projet d’ordonnance de déchéance', article: 'CPC 978', compartiment: 'delibere', projet: true, demande: ['echeance'], porteSur: exposeADecheance, vue: vueProjetOrdonnanceDecheance }),
  modele('avis-parties-1015', { titre: 'Projet d’avis aux parties', article: 'CPC 1015', compartiment: 'cour', projet: true, demande: ['echeance'], porteSur: observationsAttendues, vue: vueAvisParties1015 }),
] as const;

export type IdModele = (typeof MODELES)[number]['id'];

export const modeleParId = (id: string): (typeof MODELES)[number] | undefined => MODELES.find((m) => m.id === id);

/**
 * HTML page of a document for a dossier, or why it cannot be made (`champ` names what to give).
 * Does not check rights: the caller compares `compartiment` with what the reader may see.
 */
export function composer(id: IdModele, commande: Commande): Resultat<string> {
  const trouve = MODELES.find((m) => m.id === id)!;
  const vue = trouve.vue(commande);
  return vue.ok ? { ok: true, valeur: rendre(id, vue.valeur) } : vue;
}
