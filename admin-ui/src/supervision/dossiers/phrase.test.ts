import type { FiltreComptes } from '../types';
import { phraseFiltre } from './phrase';

const etape = (code: string) => ({ 'en-etat': 'En état', declare: 'Pourvoi déclaré' })[code] ?? code;

test.each<[FiltreComptes, string]>([
  [{}, 'Dossiers'],
  [{ enCours: true, chambre: 'SO', age: 'plus-de-729' }, 'Dossiers en cours, entrés depuis 730\u00a0jours et plus, chambre sociale'],
  [{ enCours: true, etape: 'en-etat', procedure: 'civil-ro' }, 'Dossiers en cours, à l’étape «\u00a0En état\u00a0»'],
  [{ mouvement: 'entree', du: '2026-11-01', au: '2026-11-30' }, 'Dossiers déclarés du 1er novembre 2026 au 30 novembre 2026'],
  [{ mouvement: 'sortie', du: '2026-11-02', au: '2026-11-02', chambre: 'sans' }, 'Dossiers clos le 2 novembre 2026, sans chambre encore'],
  [{ mouvement: 'passage', de: 'declare', vers: 'en-etat', du: '2026-11-01', au: '2026-11-30' }, 'Dossiers qui ont quitté l’étape «\u00a0Pourvoi déclaré\u00a0» puis atteint l’étape «\u00a0En état\u00a0» du 1er novembre 2026 au 30 novembre 2026'],
  [{ enCoursAu: '2026-10-31', matiere: 'sans-matiere' }, 'Dossiers en cours le 31 octobre 2026, matière non indiquée'],
])('Le filtre %j se lit : %s', (filtre, phrase) => {
  expect(phraseFiltre(filtre, etape)).toBe(phrase);
});
