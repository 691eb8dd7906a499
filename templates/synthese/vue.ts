import { dateEnFrancais, succes } from '@diligence/domain/commun';
import type { Dossier } from '@diligence/domain/dossier';
import { CHAMBRES, ROLES } from '@diligence/domain/personne';
import type { Controle, Tache } from '@diligence/domain/procedure';
import type { Vue } from '../commun/commande';
import { decisionAttaquee } from '../commun/dossier';
import { ligneEcheance, type LigneEcheance } from '../commun/echeances';
import { FONCTIONS } from '../commun/fonctions';
import { page, type Page } from '../commun/page';
import { lignePartie, type LignePartie } from '../commun/parties';

/** The first lines of a list, and « 4 sur 9 » when some are left out: the synthesis holds on one page. */
export interface Extrait<T> { lignes: T[]; etendue: string | null }

export interface VueSynthese {
  page: Page;
  intitule: string;
  etape: string;
  chambre: string;
  matiere: string | null;
  depot: string | null;
  decision: string | null;
  prochaineEcheance: { intitule: string; dernierJour: string } | null;
  clos: string | null;
  parties: Extrait<LignePartie>;
  echeances: Extrait<LigneEcheance>;
  taches: Extrait<{ titre: string; pour: string; pourLe: string | null }>;
  manques: Extrait<{ etat: string; texte: string }>;
  designations: Extrait<{ fonction: string; nom: string; depuis: string }>;
  /** A limit shown rests on an unverified reading. */
  lectureNonVerifiee: boolean;
}

/** Lines of each list that hold together on the page. */
const LIGNES = 4;
const extraire = <T>(lignes: T[]): Extrait<T> =>
  ({ lignes: lignes.slice(0, LIGNES), etendue: lignes.length > LIGNES ? `${LIGNES} sur ${lignes.length}` : null });

const MANQUES: Partial<Record<Controle['etat'], string>> = { bloque: 'bloque', 'en-retard': 'en retard', manque: 'manque' };
const GRAVITE = ['bloque', 'en-retard', 'manque'];

const manques = ({ controles }: Dossier): { etat: string; texte: string }[] =>
  controles
    .flatMap(({ etat, texte }) => (MANQUES[etat] ? [{ etat, texte }] : []))
    .sort((a, b) => GRAVITE.indexOf(a.etat) - GRAVITE.indexOf(b.etat))
    .map(({ etat, texte }) => ({ etat: MANQUES[etat]!, texte }));

const EN_VUE = ['courante', 'interrompue', 'echue', 'tardive'];
const parDate = <T>(cle: (v: T) => string | null | undefined) => (a: T, b: T): number => (cle(a) ?? '9999').localeCompare(cle(b) ?? '9999');

const tache = ({ titre, pour, pourLe }: Tache): VueSynthese['taches']['lignes'][number] =>
  ({ titre, pour: pour === 'systeme' ? 'Système' : ROLES[pour], pourLe: pourLe ? dateEnFrancais(pourLe) : null });

/** One page that says where a dossier stands. */
export const vueSynthese: Vue<VueSynthese> = (commande) => {
  const { dossier } = commande;
  const { prochaineEcheance: prochaine } = dossier;
  const echeances = dossier.echeances.filter(({ statut }) => EN_VUE.includes(statut)).sort(parDate(({ delai }) => delai.dernierJour));
  const taches = dossier.taches.filter(({ statut }) => statut === 'a-faire').sort(parDate(({ pourLe }) => pourLe));
  return succes({
    page: page(commande, { titre: 'Synthèse du dossier', dense: true }),
    intitule: dossier.intitule,
    etape: dossier.etapeTexte,
    chambre: dossier.chambre ? CHAMBRES[dossier.chambre] : 'chambre non désignée',
    matiere: dossier.matiere,
    depot: dossier.depot && dateEnFrancais(dossier.depot),
    decision: decisionAttaquee(dossier),
    prochaineEcheance: prochaine && { intitule: prochaine.intitule, dernierJour: dateEnFrancais(prochaine.alertePrudente) },
    clos: dossier.clos && dateEnFrancais(dossier.clos),
    parties: extraire(dossier.parties.map(lignePartie)),
    echeances: extraire(echeances.map((e) => ligneEcheance(dossier, e))),
    taches: extraire(taches.map(tache)),
    manques: extraire(manques(dossier)),
    designations: extraire(dossier.designations.filter(({ au }) => au === undefined)
      .map(({ fonction, nom, du }) => ({ fonction: FONCTIONS[fonction], nom, depuis: dateEnFrancais(du) }))),
    lectureNonVerifiee: echeances.slice(0, LIGNES).some(({ delai }) => !delai.verifie),
  });
};
