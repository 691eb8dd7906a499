import { aEteFait, dernierActe, echeancesDeRegle, estOuverte, etatRegion } from '../lecture';
import { enChaine } from '../obligations/chaine';
import { ligne } from '../obligations/cloture';
import type { Signaux } from '../obligations/signaux';
import { pourLe, suivies } from '../obligations/suivies';
import type { Attendus } from '../obligations/types';
import { alertesDuJuge, presse } from '../seuil';
import { alerte } from '../taches';
import type { ActeEnregistre, Controle, EtatPourvoi } from '../../types';
import { conseilEstSaisi, questionEstPendante } from './conditions';
import { REPONSES, STATUER } from './droit';

const saisie = (etat: EtatPourvoi): ActeEnregistre | undefined => dernierActe(etat, ['EQ02', 'EQ03']);
const limite = (etat: EtatPourvoi) => pourLe(echeancesDeRegle(etat, STATUER).filter(estOuverte).at(-1));
const depasse = (etat: EtatPourvoi): boolean => echeancesDeRegle(etat, STATUER).some(({ statut }) => statut === 'echue');
/** A deferral waits for the Conseil: the text does not say that the three months stop, so they are shown and nothing is done of itself. */
const differee = (etat: EtatPourvoi): boolean => etatRegion(etat, 'QPC') === 'differee';

export const ATTENDUS_QPC: Attendus[] = [
  suivies((etat) => echeancesDeRegle(etat, REPONSES), { genre: 'repondre-a-la-question', acte: 'EQ05', titre: 'Répondre à la question de constitutionnalité', article: 'CPC 126-9' }),
  enChaine([
    { genre: 'fixer-audience-question', titre: 'Fixer l’audience de la question', pour: 'president', fonction: 'president', acte: 'EQ04', article: 'CPC 126-11', region: 'QPC', pourLe: limite, cause: (e) => (questionEstPendante(e) && !depasse(e) && etatRegion(e, 'AUDIENCE_QPC') !== 'fixee' ? saisie(e) : undefined) },
    { genre: 'statuer-sur-la-question', titre: 'Statuer sur la question dans les trois mois : à défaut elle est transmise au Conseil constitutionnel', pour: 'president', fonction: 'president', acte: 'EQ06', article: 'Ord. 58-1067 art. 23-4', region: 'QPC', pourLe: limite, escaladee: (e) => presse(e, STATUER), cause: (e) => (questionEstPendante(e) && (!depasse(e) || differee(e)) ? saisie(e) : undefined) },
    { genre: 'transmettre-au-conseil', titre: 'Transmettre la question au Conseil constitutionnel : la Cour n’a pas statué dans les trois mois', pour: 'greffier', fonction: 'greffier', acte: 'EQ07', article: 'Ord. 58-1067 art. 23-7', region: 'QPC', pourLe: limite, escaladee: () => true, cause: (e) => (questionEstPendante(e) && depasse(e) && !differee(e) ? saisie(e) : undefined) },
    { genre: 'attendre-le-conseil', titre: 'Attendre la décision du Conseil constitutionnel', pour: 'greffier', fonction: 'greffier', acte: 'EQ08', article: 'Constitution art. 62', region: 'QPC', cause: (e) => (conseilEstSaisi(e) ? dernierActe(e, ['EQ06', 'EQ07']) : undefined) },
  ]),
];

const sursis: Signaux = (etat) => (conseilEstSaisi(etat) && aEteFait(etat, 'EQ03') ? [alerte(etat, {
  nom: 'sursis-a-statuer', genre: 'information', region: 'QPC', cause: dernierActe(etat, ['EQ06', 'EQ07'])!.acteId, pour: 'conseiller', depuis: etat.regions['QPC']!.depuis, article: 'Ord. 58-1067 art. 23-5',
  texte: 'La Cour sursoit à statuer sur le pourvoi jusqu’à la décision du Conseil constitutionnel, sauf détention ou délai imposé à la Cour.',
})] : []);
const report: Signaux = (etat) => (differee(etat) ? [alerte(etat, {
  nom: 'question-differee', genre: 'information', region: 'QPC', cause: dernierActe(etat, 'EQ06')!.acteId, pour: 'president', depuis: etat.regions['QPC']!.depuis, article: 'CPC 126-12',
  texte: 'Décision différée : la même question est pendante au Conseil constitutionnel. Rien ne dit que les trois mois cessent de courir (non vérifié).',
})] : []);
export const SIGNAUX_QPC: Signaux[] = [alertesDuJuge(STATUER), sursis, report];

/** What a question still awaits, for the checklist of closing. */
export const clotureQpc = (etat: EtatPourvoi): Controle[] => (etat.regions['QPC'] ? [
  ligne('question', 'Question de constitutionnalité décidée', !questionEstPendante(etat), { article: 'Ord. 58-1067 art. 23-5', acte: 'EQ06' }),
  ligne('conseil', 'Décision du Conseil constitutionnel reçue, s’il est saisi', !conseilEstSaisi(etat), { article: 'Constitution art. 62', acte: 'EQ08' }),
] : []);
