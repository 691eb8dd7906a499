import { signauxCivils } from '../../civil/obligations/alertes';
import { clotureCivile } from '../../civil/obligations/cloture';
import { controlesDeJugement, parDelais, si } from '../../civil/obligations/controles';
import { lignesDeNotification } from '../../civil/obligations/notification';
import { demandeursEnCours } from '../../noyau/fin';
import { aEteFait, dernierActe, echeancesDeRegle, partiesDe } from '../../noyau/lecture';
import { assembler } from '../../noyau/obligations/assembler';
import { suitesDe, type Suite } from '../../noyau/obligations/suites';
import { suivies } from '../../noyau/obligations/suivies';
import type { Attendus } from '../../noyau/obligations/types';
import type { Procedure } from '../../noyau/regle-acte';
import { actesTardifs } from '../../noyau/obligations/verifications';
import { tache } from '../../noyau/taches';
import type { Controle, EtatPourvoi, Obligations } from '../../types';
import { attendusElectoraux, IRRECEVABILITE, type Arret } from '../communs/obligations';

const ARRET: Arret = { acte: 'EE13', article: 'CPC 1022-1', titre: 'Notifier l’arrêt aux parties' };

/** What the court below does for a pourvoi lodged at its registry: the Court watches over its coming. */
const attendu = (acte: string, genre: string, titre: string, article: string): Attendus => (etat) => {
  const declaration = dernierActe(etat, 'EE06');
  return declaration && !aEteFait(etat, acte) ? [tache(etat, { genre, cause: declaration.acteId, region: 'A_QUO', pour: 'greffier', fonction: 'greffier', acte, article, titre, pourLe: declaration.dateActe })] : [];
};

const copies: Attendus = (etat) => demandeursEnCours(etat).flatMap(({ id }) => echeancesDeRegle(etat, 'cpc-1005', id)).filter(({ statut }) => statut === 'courante').flatMap((e) => {
  const memoire = dernierActe(etat, 'EE10', e.partie);
  if (!memoire) return [];
  return partiesDe(etat, 'defendeur').filter(({ id }) => !aEteFait(etat, 'EE11', id)).map(({ id }) => tache(etat, {
    genre: 'notifier-memoire', cause: memoire.acteId, region: `DEF[${id}]`, pour: 'avocat-aux-conseils', acte: 'EE11', partie: id, article: 'CPC 1005', echeance: e.id, titre: 'Notifier au défendeur copie du mémoire',
    donnees: { demandeur: e.partie }, ...(e.delai.etat === 'couru' ? { pourLe: e.delai.alertePrudente } : {}),
  }));
});

/** The formation raises both inadmissibilities of its own motion: the limit passed, the rapporteur prepares them. */
const suite = (ligne: string, article: string, quoi: string): Suite => ({ ...IRRECEVABILITE, ligne, article, genre: 'preparer-irrecevabilite', titre: `Préparer l’irrecevabilité relevée d’office, ${quoi}` });
const SUITES = [suite('C48', 'CPC 1004', 'faute de mémoire parvenu dans le mois'), suite('C49', 'CPC 1005', 'faute de notification du mémoire dans le mois')];
const irrecevabilites: Attendus = (etat) => (etat.issue ? [] : SUITES.flatMap((s) => suitesDe(etat, s)));

export const cloture = clotureCivile(lignesDeNotification(ARRET));

function controles(etat: EtatPourvoi): Controle[] {
  if (!aEteFait(etat, 'EE06')) return [];
  const tous = (acte: string): boolean => demandeursEnCours(etat).every(({ id }) => aEteFait(etat, acte, id));
  const copieATous = partiesDe(etat, 'defendeur').every(({ id }) => aEteFait(etat, 'EE11', id));
  return [
    { code: 'decision-attaquee', texte: 'Décision attaquée désignée', etat: si(etat.decisionAttaquee !== undefined), article: 'CPC 1000' },
    { code: 'recepisse', texte: 'Récépissé délivré', etat: si(tous('EE07')), article: 'CPC 1001', acte: 'EE07' },
    { code: 'avis-defendeurs', texte: 'Défendeurs avisés', etat: si(aEteFait(etat, 'EE08')), article: 'CPC 1002', acte: 'EE08' },
    { code: 'transmission', texte: 'Dossier transmis', etat: si(aEteFait(etat, 'EE09')), article: 'CPC 1003', acte: 'EE09' },
    { code: 'memoire', texte: 'Mémoire parvenu à la Cour', etat: parDelais(etat, ['C48'], tous('EE10')), article: 'CPC 1004', acte: 'EE10' },
    { code: 'notification-memoire', texte: 'Mémoire notifié à chaque défendeur', etat: parDelais(etat, ['C49'], copieATous), article: 'CPC 1005', acte: 'EE11' },
    ...controlesDeJugement(etat),
  ];
}

const attendus = attendusElectoraux({
  ecrits: [
    attendu('EE07', 'suivre-recepisse', 'Suivre le récépissé du greffe de la juridiction attaquée', 'CPC 1001'),
    attendu('EE08', 'suivre-avis', 'Suivre l’avis donné aux défendeurs par le greffe de la juridiction attaquée', 'CPC 1002'),
    attendu('EE09', 'suivre-transmission', 'Suivre la transmission du dossier par la juridiction attaquée', 'CPC 1003'),
    suivies((etat) => echeancesDeRegle(etat, 'cpc-1004'), { genre: 'remettre-memoire', acte: 'EE10', titre: 'Faire parvenir à la Cour un mémoire énonçant les moyens', article: 'CPC 1004' }),
    copies, suivies((etat) => echeancesDeRegle(etat, 'cpc-1006'), { genre: 'remettre-memoire-defense', acte: 'EE12', titre: 'Remettre le mémoire en défense et en adresser copie au demandeur', article: 'CPC 1006' }),
  ],
  sanctions: [irrecevabilites, actesTardifs({ C47: IRRECEVABILITE })],
  jugement: { distribuable: ['EE10', 'EE09'], ecrits: ['C48', 'C50'] }, arret: ARRET, cloture,
});

/** What the law expects next on a pourvoi about professional elections. */
export const obligationsDe = (procedure: Procedure, etat: EtatPourvoi): Obligations => assembler(procedure, { attendus, alertes: signauxCivils(), controles }, etat);
