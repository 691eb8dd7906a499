import { INCIDENTS } from '../../civil/obligations/incidents';
import { demandeursEnCours } from '../../noyau/fin';
import { actesDe, aEteFait, dernierActe, echeancesDeLigne, echeancesDeRegle, etatRegion, partiesDe } from '../../noyau/lecture';
import { passee } from '../../noyau/obligations/suites';
import { suivies } from '../../noyau/obligations/suivies';
import type { Attendus } from '../../noyau/obligations/types';
import { tache } from '../../noyau/taches';
import type { EtatPourvoi } from '../../types';
import { memoireDe, MEMOIRE, SANS_MEMOIRE } from '../memoire';

const GREFFE = { pour: 'greffier', fonction: 'greffier' } as const;

const recepisses: Attendus = (etat) => demandeursEnCours(etat).filter(({ id }) => aEteFait(etat, 'ES01', id) && !aEteFait(etat, 'ES02', id)).map(({ id }) => {
  const declaration = dernierActe(etat, 'ES01', id)!;
  return tache(etat, { ...GREFFE, genre: 'remettre-recepisse', cause: declaration.acteId, region: `DEM[${id}]`, acte: 'ES02', partie: id, article: 'CPC 986', titre: 'Remettre ou adresser le récépissé de la déclaration, qui reproduit les articles 989 et 994', pourLe: declaration.dateActe });
});

const avis: Attendus = (etat) => {
  const declaration = dernierActe(etat, 'ES01');
  return declaration && !aEteFait(etat, 'ES03') ? [tache(etat, {
    ...GREFFE, genre: 'aviser-defendeurs', cause: declaration.acteId, region: 'DEF', acte: 'ES03', article: 'CPC 987', titre: 'Adresser copie de la déclaration aux défendeurs et demander le dossier', pourLe: declaration.dateActe,
  })] : [];
};

const dossier: Attendus = (etat) => (etatRegion(etat, 'A_QUO') === 'dossier-demande' ? [tache(etat, {
  ...GREFFE, genre: 'suivre-transmission', cause: dernierActe(etat, 'ES03')!.acteId, region: 'A_QUO', acte: 'ES04', article: 'CPC 988', titre: 'Suivre la transmission du dossier par la juridiction',
})] : []);

/** Defendants to whom the mémoire of a demandeur has not been notified yet; one sent by several is notified once. */
function aNotifier(etat: EtatPourvoi): { cause: string; defendeur: string; depuis: string }[] {
  const notifies = actesDe(etat, 'ES06');
  const memoires = new Map(demandeursEnCours(etat).flatMap((p) => { const m = memoireDe(etat, p); return m ? [[m.acteId, { ...m, demandeur: p.id }]] : []; }));
  return [...memoires.values()].flatMap((m) => partiesDe(etat, 'defendeur')
    .filter(({ id }) => !notifies.some((n) => (n.partie ?? id) === id && n.dateActe >= m.dateActe && (n.donnees['demandeur'] ?? m.demandeur) === m.demandeur))
    .map(({ id }) => ({ cause: m.acteId, defendeur: id, depuis: m.dateActe })));
}

const notifications: Attendus = (etat) => aNotifier(etat).map(({ cause, defendeur, depuis }) => tache(etat, {
  ...GREFFE, genre: 'notifier-memoire', cause, region: `DEF[${defendeur}]`, acte: 'ES06', partie: defendeur, article: 'CPC 990', titre: 'Notifier sans délai le mémoire du demandeur au défendeur', pourLe: depuis,
}));

const expiration: Attendus = (etat) => echeancesDeRegle(etat, SANS_MEMOIRE).filter((e) => passee(e) && !aEteFait(etat, 'ES07', e.partie)).map((e) => tache(etat, {
  ...GREFFE, genre: 'constater-expiration', cause: e.id, region: e.region, acte: 'ES07', partie: e.partie!, echeance: e.id, article: 'CPC 991', titre: 'Constater l’expiration des trois mois : le délai du défendeur en court',
}));

const defenses: Attendus = (etat) => partiesDe(etat, 'defendeur').filter(({ id }) => etatRegion(etat, 'DEF', id) === 'defense-remise').map(({ id }) => {
  const memoire = dernierActe(etat, 'ES08', id)!;
  return tache(etat, { ...GREFFE, genre: 'notifier-defense', cause: memoire.acteId, region: `DEF[${id}]`, acte: 'ES09', partie: id, article: 'CPC 992', titre: 'Notifier sans délai au demandeur le mémoire en défense, et l’incident', pourLe: memoire.dateActe });
});

export const MISE_EN_ETAT: Attendus[] = [
  recepisses, avis, dossier,
  suivies((etat) => echeancesDeRegle(etat, MEMOIRE), { genre: 'remettre-memoire', acte: 'ES05', titre: 'Remettre un mémoire énonçant les moyens', article: 'CPC 989' }),
  notifications, expiration,
  suivies((etat) => echeancesDeLigne(etat, 'C43'), { genre: 'remettre-memoire-defense', acte: 'ES08', titre: 'Remettre le mémoire en défense et, s’il y a lieu, le pourvoi incident', article: 'CPC 991' }),
  defenses, suivies((etat) => echeancesDeLigne(etat, 'C26'), { genre: 'repondre-incident', acte: 'EC28', titre: 'Répondre au pourvoi incident', article: 'CPC 1010' }),
  ...INCIDENTS,
];
