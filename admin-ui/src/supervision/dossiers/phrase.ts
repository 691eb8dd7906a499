import { dateLongue } from '../../commun/dates';
import { minuscule } from '../../commun/minuscule';
import { CHAMBRES } from '../../commun/referentiel';
import type { FiltreComptes } from '../types';

const AGES: Record<string, string> = {
  'moins-de-90': 'entrés depuis moins de 90\u00a0jours', 'de-90-a-179': 'entrés depuis 90 à 179\u00a0jours', 'de-180-a-364': 'entrés depuis 180 à 364\u00a0jours',
  'de-365-a-729': 'entrés depuis 365 à 729\u00a0jours', 'plus-de-729': 'entrés depuis 730\u00a0jours et plus',
};
const MOUVEMENTS: Record<string, string> = { entree: 'déclarés', decision: 'jugés', sortie: 'clos' };

/** Words of a stage in a procedure; the code itself when nobody knows it. */
export type Etapes = (code: string, procedure?: string) => string;

const periode = ({ du, au }: FiltreComptes): string => (du && au ? (du === au ? ` le ${dateLongue(du)}` : ` du ${dateLongue(du)} au ${dateLongue(au)}`) : '');

function mouvement(filtre: FiltreComptes, etape: Etapes): string[] {
  const { mouvement: genre, de, vers, procedure } = filtre;
  if (!genre) return [];
  if (genre !== 'passage') return [`${MOUVEMENTS[genre]}${periode(filtre)}`];
  const [depart, arrivee] = [de && `quitté l’étape «\u00a0${etape(de, procedure)}\u00a0»`, vers && `atteint l’étape «\u00a0${etape(vers, procedure)}\u00a0»`];
  return [`qui ont ${[depart, arrivee].filter(Boolean).join(' puis ') || 'changé d’étape'}${periode(filtre)}`];
}

/** What a figure counts, said in full: the heading of the list it opens. */
export function phraseFiltre(filtre: FiltreComptes, etape: Etapes): string {
  const { enCours, enCoursAu, etape: code, procedure, age, chambre, matiere } = filtre;
  const suites = [
    ...(enCours === undefined ? [] : [enCours ? 'en cours' : 'clos']), ...(enCoursAu ? [`en cours le ${dateLongue(enCoursAu)}`] : []), ...mouvement(filtre, etape),
    ...(code ? [`à l’étape «\u00a0${etape(code, procedure)}\u00a0»`] : []), ...(age ? [AGES[age] ?? age] : []),
    ...(chambre ? [chambre === 'sans' ? 'sans chambre encore' : minuscule(CHAMBRES[chambre] ?? chambre)] : []),
    ...(matiere ? [matiere === 'sans-matiere' ? 'matière non indiquée' : `matière «\u00a0${matiere}\u00a0»`] : []),
  ];
  return `Dossiers${suites.length > 0 ? ` ${suites.join(', ')}` : ''}`;
}
