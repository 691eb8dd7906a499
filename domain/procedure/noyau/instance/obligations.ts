import { dateEnFrancais } from '../../../commun';
import type { Controle, EtatPourvoi } from '../../types';
import { dernierActe, donneesRegion, echeancesDeRegle, estOuverte, etatRegion, texteDe } from '../lecture';
import { enChaine } from '../obligations/chaine';
import { ligne } from '../obligations/cloture';
import { pourLe } from '../obligations/suivies';
import type { Signaux } from '../obligations/signaux';
import type { Attendus } from '../obligations/types';
import { alerte } from '../taches';
import { jointsA } from './jo-jonction';

const interrompue = (etat: EtatPourvoi): boolean => etatRegion(etat, 'INSTANCE') === 'interrompue';
const attendu = (etat: EtatPourvoi): boolean => etatRegion(etat, 'EVENEMENT') === 'attendu';
const terme = (etat: EtatPourvoi, regle: string) => pourLe(echeancesDeRegle(etat, regle).filter(estOuverte).at(-1));
const passe = (etat: EtatPourvoi, regle: string): boolean => echeancesDeRegle(etat, regle).at(-1)?.statut === 'echue';

export const ATTENDUS_INSTANCE: Attendus[] = [enChaine([
  { genre: 'inviter-a-reprendre', titre: 'Inviter les parties à reprendre l’instance interrompue', pour: 'president', fonction: 'president', acte: 'IN02', article: 'CPC 376', region: 'INSTANCE', cause: (e) => (interrompue(e) && (passe(e, 'cpc-376') || echeancesDeRegle(e, 'cpc-376').length === 0) ? dernierActe(e, 'IN01') : undefined) },
  { genre: 'attendre-reprise', titre: 'Attendre la reprise de l’instance : aucune décision n’est rendue avant elle', pour: 'greffier', fonction: 'greffier', acte: 'IN03', article: 'CPC 373', region: 'INSTANCE', pourLe: (e) => terme(e, 'cpc-376'), cause: (e) => (interrompue(e) ? dernierActe(e, 'IN01') : undefined) },
  { genre: 'attendre-evenement', titre: 'Attendre l’événement pour lequel la Cour a sursis à statuer', pour: 'greffier', fonction: 'greffier', acte: 'IN05', article: 'CPC 378', region: 'EVENEMENT', pourLe: (e) => terme(e, 'cpc-378'), cause: (e) => (attendu(e) ? dernierActe(e, 'IN04') : undefined) },
  { genre: 'mettre-fin-au-sursis', titre: 'Mettre fin au sursis, son terme étant passé, ou l’ordonner de nouveau', pour: 'president', fonction: 'president', acte: 'IN05b', article: 'CPC 379', region: 'EVENEMENT', cause: (e) => (attendu(e) && passe(e, 'cpc-378') ? dernierActe(e, 'IN04') : undefined) },
])];

const interruption: Signaux = (etat) => (interrompue(etat) ? [alerte(etat, {
  nom: 'instance-interrompue', genre: 'tache', region: 'INSTANCE', cause: dernierActe(etat, 'IN01')!.acteId, depuis: etat.regions['INSTANCE']!.depuis, article: 'CPC 372',
  texte: 'Instance interrompue jusqu’à sa reprise. Son effet sur les délais des mémoires n’est pas vérifié : leurs dates restent celles qui courent.',
})] : []);
const sursis: Signaux = (etat) => {
  const { attendu: quoi, article } = donneesRegion(etat, 'EVENEMENT');
  const jusquau = texteDe(donneesRegion(etat, 'EVENEMENT'), 'jusquau');
  return attendu(etat) ? [alerte(etat, {
    nom: 'sursis-a-statuer', genre: 'information', region: 'EVENEMENT', cause: dernierActe(etat, 'IN04')!.acteId, depuis: etat.regions['EVENEMENT']!.depuis, article: String(article),
    texte: `Sursis à statuer. Attendu : ${String(quoi)}, ${jusquau ? `jusqu’au ${dateEnFrancais(jusquau)} au plus tard` : 'sans terme fixé'}. Les délais ne sont pas déplacés (non vérifié).`,
  })] : [];
};
const jonction: Signaux = (etat) => (jointsA(etat).length > 0 ? [alerte(etat, {
  nom: 'affaires-jointes', genre: 'information', region: 'JONCTION', cause: dernierActe(etat, 'JO01')!.acteId, depuis: etat.regions['JONCTION']!.depuis, article: 'CPC 367',
  texte: `Joint à : ${jointsA(etat).join(', ')}. Dossier de tête : ${String(donneesRegion(etat, 'JONCTION')['tete'])}.`,
})] : []);
export const SIGNAUX_INSTANCE: Signaux[] = [interruption, sursis, jonction];

/** What the instance still awaits, for the checklist of closing. */
export const clotureInstance = (etat: EtatPourvoi): Controle[] => (etat.regions['EVENEMENT'] ? [ligne('sursis', 'Aucun événement attendu', !attendu(etat), { article: 'CPC 378', acte: 'IN05' })] : []);
