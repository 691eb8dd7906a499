import { eteindre } from '../../echeances';
import { prononcer } from '../../fin';
import { echeancesDe } from '../../lecture';
import { deLaCour, type RegleActe } from '../../regle-acte';
import { GREFFE, PRESIDENT } from '../../roles';
import { delaiPasse } from '../../sanctions';
import { questionPendante } from '../conditions';
import { transmise } from '../droit';

export const eq07: RegleActe = {
  definition: deLaCour({
    id: 'EQ07', nom: 'question-transmise-au-conseil', titre: 'Transmission directe au Conseil constitutionnel, la Cour n’ayant pas statué', bouton: 'Transmettre au Conseil constitutionnel', auteur: 'effet de droit, accompli par le greffe', roles: [...new Set([...GREFFE, ...PRESIDENT])],
    articles: ['Ord. 58-1067 art. 23-7'], region: 'QPC', volet: 'decision', cible: 'dossier', prealable: 'trois mois écoulés sans décision', ouvre: ['EQ08'],
  }),
  conditions: [questionPendante, delaiPasse(['Q5'], 'Ord. 58-1067 art. 23-7', 'La Cour peut encore statuer sur la question')],
  passe: { region: 'QPC', etat: 'transmise-au-conseil' },
  effets(d) {
    eteindre(d, echeancesDe(d.etat).filter(({ region }) => region.startsWith('QPC[')), 'question transmise au Conseil constitutionnel');
    if (transmise(d.etat)) prononcer(d, 'qpc-transmise-au-conseil', 'question transmise au Conseil constitutionnel', 'Ord. 58-1067 art. 23-7');
  },
};
