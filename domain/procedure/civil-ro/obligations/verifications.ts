import type { RoleAuteur } from '../../../personne';
import { actesEnVigueur, dernierActe, echeancesDe } from '../../noyau/lecture';
import { tache } from '../../noyau/taches';
import type { ActeEnregistre, Echeance, EtatPourvoi, FonctionDesignee, Tache } from '../../types';
import type { Attendus } from '../../noyau/obligations/types';

interface Sanction { pour: RoleAuteur; fonction: FonctionDesignee; titre: string }
const IRRECEVABILITE: Sanction = { pour: 'conseiller', fonction: 'rapporteur', titre: 'Examiner l’irrecevabilité encourue' };

/** Who may draw the consequence of an act done late; C22 and C23 have their own task. */
const SANCTIONS: Record<string, Sanction> = {
  C24: IRRECEVABILITE, C25: IRRECEVABILITE, C22b: IRRECEVABILITE, C22c: IRRECEVABILITE,
  C01: IRRECEVABILITE, S01: IRRECEVABILITE, S02: IRRECEVABILITE, S03: IRRECEVABILITE, S04: IRRECEVABILITE, S05: IRRECEVABILITE, S06: IRRECEVABILITE,
  C28: { pour: 'premier-president', fonction: 'delegue-pp', titre: 'Examiner l’irrecevabilité de la demande de radiation' },
};

const tardives: Attendus = (etat) => echeancesDe(etat).flatMap((e) => {
  const sanction = e.statut === 'tardive' ? SANCTIONS[e.ligne] : undefined;
  return sanction ? [tache(etat, { genre: 'examiner-sanction', cause: e.id, region: e.region, echeance: e.id, ...sanction, titre: `${sanction.titre} : ${e.intitule}`, ...(e.delai.articles[0] ? { article: e.delai.articles[0] } : {}), ...(e.partie ? { partie: e.partie } : {}) })] : [];
});

/** Marks other than lateness ask the registry to look at the act. */
const aVerifier = ({ marques }: ActeEnregistre): boolean => marques.some(({ code }) => code !== 'tardif');
const marques: Attendus = (etat) => actesEnVigueur(etat).filter(aVerifier).map((acte): Tache => {
  const [premiere] = acte.marques.filter(({ code }) => code !== 'tardif');
  return tache(etat, { genre: 'verifier-acte', cause: acte.acteId, region: 'DOSSIER', pour: 'greffier', fonction: 'greffier', titre: premiere!.texte, ...(premiere!.article ? { article: premiere!.article } : {}), ...(acte.partie ? { partie: acte.partie } : {}) });
});

const anomalies: Attendus = (etat) => etat.anomalies.map(({ id, texte }) =>
  tache(etat, { genre: 'anomalie', cause: id, region: 'DOSSIER', pour: 'greffier', fonction: 'greffier', titre: texte }));

/** The ordonnance is signed, and an act in time was recorded after it: only a rabat can undo it. */
const aTempsApresOrdonnance = (etat: EtatPourvoi, e: Echeance): boolean => {
  const ordonnance = dernierActe(etat, 'EC18', e.partie);
  const memoire = actesEnVigueur(etat).find((a) => a.acte === 'EC14' && (a.partie === undefined || a.partie === e.partie));
  return e.ligne === 'C22' && ordonnance !== undefined && memoire !== undefined
    && memoire.seq > ordonnance.seq && e.delai.dernierJour !== null && memoire.dateActe <= e.delai.dernierJour;
};
const rabat: Attendus = (etat) => (etat.issue === undefined ? [] : echeancesDe(etat).filter((e) => aTempsApresOrdonnance(etat, e)).map((e) => tache(etat, {
  genre: 'examiner-rabat', cause: e.id, region: e.region, pour: 'premier-president', fonction: 'delegue-pp', acte: 'EC47', donnees: { objet: 'rabat' }, echeance: e.id,
  titre: 'Examiner le rabat de l’ordonnance : un mémoire remis à temps est parvenu après elle', ...(e.partie ? { partie: e.partie } : {}),
})));

export const VERIFICATIONS: Attendus[] = [tardives, marques, anomalies, rabat];
