import { chambres } from '../../formulaire';
import { ouvrir } from '../../echeances';
import { champ, deLaCour, requis, type RegleActe } from '../../regle-acte';
import { GREFFE } from '../../roles';
import { poserSeuil } from '../../seuil';
import { JOURS_AVANT } from '../statuer';

export const eq02: RegleActe = {
  definition: deLaCour({
    id: 'EQ02', nom: 'question-recue', titre: 'Réception et distribution de la question transmise', bouton: 'Recevoir la question', auteur: 'greffe', roles: GREFFE,
    articles: ['Ord. 58-1067 art. 23-4', 'COJ R*461-1'], region: 'QPC', cible: 'dossier', prealable: 'décision de transmission', ouvre: ['Q5', 'EQ06'], champs: [champ('chambre', 'Chambre compétente', 'choix', { ...requis, ...chambres })],
  }),
  suit: ['EQ01'],
  passe: { region: 'QPC', etat: 'recue' },
  effets(d) {
    d.fait('dossier-decrit', { chambre: d.acte.donnees['chambre'] }, 'COJ R*461-1');
    ouvrir(d, { regle: 'ord58-1067-23-4', region: 'QPC' });
    poserSeuil(d, 'ord58-1067-23-4', JOURS_AVANT, 'QPC');
  },
};
