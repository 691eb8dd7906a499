import type { DateCivile } from '../../../commun';
import { aEteFait, dernierActe, echeancesDeLigne, echeancesDeRegle, estOuverte, etatRegion, partiesDe } from '../../noyau/lecture';
import { pourLe, suivies } from '../../noyau/obligations/suivies';
import { tache } from '../../noyau/taches';
import type { Echeance, EtatPourvoi, Partie, Tache } from '../../types';
import { demandeursEnCours } from '../../noyau/fin';
import { INCIDENTS } from '../../civil/obligations/incidents';
import { aNotifier, avis, remisLe } from '../memoire';
import type { Attendus } from '../../noyau/obligations/types';

const enCours = (etat: EtatPourvoi, ligne: string, partie: string): Echeance | undefined => echeancesDeLigne(etat, ligne, partie).find(estOuverte);

const enregistrement: Attendus = (etat) => {
  const declaration = dernierActe(etat, 'EC08');
  if (!declaration || aEteFait(etat, 'EC09')) return [];
  return [tache(etat, {
    genre: 'enregistrer-pourvoi', cause: declaration.acteId, region: 'DEF', pour: 'greffier', fonction: 'greffier', acte: 'EC09', article: 'CPC 977',
    titre: 'Enregistrer le pourvoi et adresser la lettre simple aux défendeurs', pourLe: declaration.dateActe,
  })];
};

const significationDeclaration: Attendus = (etat) => partiesDe(etat, 'defendeur').filter(({ id }) => etatRegion(etat, 'DEF', id) === 'lettre-retournee').map(({ id }) => tache(etat, {
  genre: 'signifier-declaration', cause: dernierActe(etat, 'EC10', id)?.acteId ?? id, region: `DEF[${id}]`, pour: 'avocat-aux-conseils', acte: 'EC11', partie: id, article: 'CPC 977 al. 2',
  titre: 'Signifier la déclaration de pourvoi au défendeur que la lettre n’a pas atteint',
}));

const memoireAmpliatif: Attendus = (etat) => demandeursEnCours(etat).filter((p) => aEteFait(etat, 'EC08', p.id) && remisLe(etat, p) === undefined).flatMap(({ id }) => {
  const delai = enCours(etat, 'C22', id);
  return delai ? [tache(etat, {
    genre: 'remettre-memoire-ampliatif', cause: delai.cause, region: `DEM[${id}]`, pour: 'avocat-aux-conseils', acte: 'EC14', partie: id, article: 'CPC 978', titre: 'Remettre le mémoire ampliatif', ...pourLe(delai),
  })] : [];
});

/** What remains to be notified or served, defendant by defendant, for each mémoire remitted: a mémoire common to several demandeurs is one task. */
const notifications: Attendus = (etat) => {
  const quand = avis(etat);
  const defendeurs = partiesDe(etat, 'defendeur');
  const vues = new Set<string>();
  return demandeursEnCours(etat).flatMap((demandeur) => {
    const remis = remisLe(etat, demandeur);
    if (remis === undefined) return [];
    const cause = dernierActe(etat, 'EC14', demandeur.id)!.acteId;
    const restants = defendeurs.filter((p) => !vues.has(`${p.id} ${cause}`) && quand(demandeur, p) === undefined);
    return restants.map((defendeur) => {
      vues.add(`${defendeur.id} ${cause}`);
      return notification(etat, { demandeur, remis, cause }, defendeur);
    });
  });
};

interface MemoireRemis { demandeur: Partie; remis: DateCivile; cause: string }

function notification(etat: EtatPourvoi, { demandeur, remis, cause }: MemoireRemis, defendeur: Partie): Tache {
  const notifier = aNotifier(defendeur, '9999-12-31');
  const ligne = notifier && aNotifier(defendeur, remis) ? 'C22' : 'C23';
  return tache(etat, {
    genre: notifier ? 'notifier-memoire' : 'signifier-memoire', cause, region: `DEF[${defendeur.id}]`, pour: 'avocat-aux-conseils',
    acte: notifier ? 'EC15' : 'EC16', partie: defendeur.id, article: 'CPC 978', donnees: { demandeur: demandeur.id },
    titre: notifier ? 'Notifier le mémoire ampliatif à l’avocat du défendeur' : 'Signifier le mémoire ampliatif au défendeur non constitué', ...pourLe(enCours(etat, ligne, demandeur.id)),
  });
}

const deLigne = (ligne: string) => (etat: EtatPourvoi): Echeance[] => echeancesDeLigne(etat, ligne);

const notificationIncident: Attendus = (etat) => Object.keys(etat.regions).filter((nom) => nom.startsWith('INC[') && etat.regions[nom]?.etat === 'remis').map((region) => {
  const partie = region.slice(4, -1);
  return tache(etat, {
    genre: 'notifier-incident', cause: dernierActe(etat, 'EC26', partie)?.acteId ?? partie, region, pour: 'avocat-aux-conseils', acte: 'EC27', partie, article: 'CPC 1010',
    titre: 'Notifier ou signifier le mémoire incident', ...pourLe(echeancesDeRegle(etat, 'cpc-1010-al1', partie).find(estOuverte)),
  });
});

export const MISE_EN_ETAT: Attendus[] = [
  enregistrement, significationDeclaration, memoireAmpliatif, notifications,
  suivies(deLigne('C24'), { genre: 'remettre-memoire-defense', acte: 'EC25', titre: 'Remettre le mémoire en défense et le notifier', article: 'CPC 982' }),
  notificationIncident, suivies(deLigne('C26'), { genre: 'repondre-incident', acte: 'EC28', titre: 'Répondre au pourvoi incident', article: 'CPC 1010' }),
  suivies(deLigne('C22c'), { genre: 'regulariser', acte: 'EC17b', titre: 'Produire les pièces ou régulariser', article: 'CPC 979' }),
  ...INCIDENTS,
];
