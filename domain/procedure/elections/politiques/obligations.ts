import { signauxCivils } from '../../civil/obligations/alertes';
import { clotureCivile } from '../../civil/obligations/cloture';
import { controlesDeJugement, si } from '../../civil/obligations/controles';
import { lignesDeNotification } from '../../civil/obligations/notification';
import { actesDe, aEteFait, dernierActe, etatRegion, partiesDe } from '../../noyau/lecture';
import { assembler } from '../../noyau/obligations/assembler';
import { ligne } from '../../noyau/obligations/cloture';
import type { Attendus } from '../../noyau/obligations/types';
import { actesTardifs } from '../../noyau/obligations/verifications';
import type { Procedure } from '../../noyau/regle-acte';
import { tache } from '../../noyau/taches';
import type { Controle, EtatPourvoi, Obligations } from '../../types';
import { attendusElectoraux, IRRECEVABILITE, type Arret } from '../communs/obligations';
import { INCOMPLETE } from './ee02-declaration';

const GREFFE = { pour: 'greffier', fonction: 'greffier' } as const;
const ARRET: Arret = { acte: 'EE13', article: 'C. élect. L. 20', titre: 'Notifier l’arrêt aux parties, au maire et à l’Institut national de la statistique' };

const enregistrement: Attendus = (etat) => {
  const declaration = dernierActe(etat, 'EE02');
  return declaration && !aEteFait(etat, 'EE03') ? [tache(etat, {
    ...GREFFE, genre: 'enregistrer-pourvoi', cause: declaration.acteId, region: 'DEF', acte: 'EE03', article: 'C. élect. R. 19-3', titre: 'Enregistrer le pourvoi, en donner récépissé et en adresser aussitôt copie aux défendeurs', pourLe: declaration.dateActe,
  })] : [];
};
const dossier: Attendus = (etat) => {
  const declaration = dernierActe(etat, 'EE02');
  return declaration && etatRegion(etat, 'A_QUO') !== 'transmis' ? [tache(etat, {
    ...GREFFE, genre: 'suivre-transmission', cause: declaration.acteId, region: 'A_QUO', acte: 'EE04', article: 'C. élect. R. 19-4', titre: 'Demander le dossier au tribunal, ou en suivre la transmission', pourLe: declaration.dateActe,
  })] : [];
};
const defenses: Attendus = (etat) => {
  const copie = dernierActe(etat, 'EE03');
  return copie ? partiesDe(etat, 'defendeur').filter(({ id }) => etatRegion(etat, 'DEF', id) === 'avise').map(({ id }) => tache(etat, {
    genre: 'remettre-memoire-defense', cause: copie.acteId, region: `DEF[${id}]`, pour: 'avocat-aux-conseils', acte: 'EE05', partie: id, article: 'C. élect. R. 19-5', titre: 'Remettre sans délai le mémoire en défense et en adresser copie au demandeur',
  })) : [];
};

/** Inadmissible for want of moyens or of the decision: the formation raises it of its own motion (R. 19-2). */
const incompletes: Attendus = (etat) => (etat.issue ? [] : actesDe(etat, 'EE02').filter(({ marques }) => marques.some(({ code }) => code === INCOMPLETE)).map(({ acteId }) => tache(etat, {
  ...IRRECEVABILITE, genre: 'preparer-irrecevabilite', cause: acteId, region: 'JUG', article: 'C. élect. R. 19-2',
})));

const communes = (etat: EtatPourvoi): Controle[] => lignesDeNotification(ARRET)(etat);
const dit = (etat: EtatPourvoi, champ: string): boolean => actesDe(etat, 'EE13').some(({ donnees }) => donnees[champ] === true);
/** The mayor and the institute of statistics keep the lists: they are told of the arrêt (L. 20). */
const listes = (etat: EtatPourvoi): Controle[] => (communes(etat).some(({ code }) => code === 'notification') ? [
  ligne('maire', 'Arrêt notifié au maire', dit(etat, 'maireAvise'), { article: 'C. élect. L. 20', acte: 'EE13' }),
  ligne('insee', 'Arrêt notifié à l’Institut national de la statistique', dit(etat, 'inseeAvise'), { article: 'C. élect. L. 20', acte: 'EE13' }),
] : []);
export const cloture = clotureCivile((etat) => [...communes(etat), ...listes(etat)]);

function controles(etat: EtatPourvoi): Controle[] {
  const declaration = dernierActe(etat, 'EE02');
  if (!declaration) return [];
  return [
    { code: 'decision-attaquee', texte: 'Décision attaquée désignée', etat: si(etat.decisionAttaquee !== undefined), article: 'C. élect. R. 19-2' },
    { code: 'moyens', texte: 'Moyens énoncés et copie jointe', etat: declaration.marques.some(({ code }) => code === INCOMPLETE) ? 'en-retard' : 'fait', article: 'C. élect. R. 19-2' },
    { code: 'avis-defendeurs', texte: 'Pourvoi enregistré, défendeurs avisés', etat: si(aEteFait(etat, 'EE03')), article: 'C. élect. R. 19-3', acte: 'EE03' },
    { code: 'transmission', texte: 'Dossier transmis', etat: si(etatRegion(etat, 'A_QUO') === 'transmis'), article: 'C. élect. R. 19-4', acte: 'EE04' },
    ...controlesDeJugement(etat),
  ];
}

const attendus = attendusElectoraux({
  ecrits: [enregistrement, dossier, defenses], sanctions: [incompletes, actesTardifs({ C45: IRRECEVABILITE })],
  jugement: { distribuable: ['EE04'], ecrits: [] }, arret: ARRET, cloture,
});

/** What the law expects next on a pourvoi about electoral lists. */
export const obligationsDe = (procedure: Procedure, etat: EtatPourvoi): Obligations => assembler(procedure, { attendus, alertes: signauxCivils(), controles }, etat);
