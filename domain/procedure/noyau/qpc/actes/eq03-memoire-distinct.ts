import { instanceOuverte } from '../../conditions';
import { ouvrir } from '../../echeances';
import { champ, recu, type RegleActe } from '../../regle-acte';
import { DEPOT } from '../../roles';
import { poserSeuil } from '../../seuil';
import { codeDe } from '../droit';
import { JOURS_AVANT } from '../statuer';

export const eq03: RegleActe = {
  definition: recu({
    id: 'EQ03', nom: 'question-posee', titre: 'Mémoire distinct posant une question de constitutionnalité à l’occasion du pourvoi', bouton: 'Enregistrer la question de constitutionnalité', auteur: 'demandeur ou défendeur', roles: DEPOT,
    articles: ['Ord. 58-1067 art. 23-5', 'CPC 126-10', 'CPP R. 49-31'], region: 'QPC', cible: 'partie', prealable: 'pourvoi en cours', ouvre: ['Q2', 'Q4', 'Q5', 'EQ06'], ferme: ['Q7'],
    champs: [champ('sansMention', 'Le mémoire ne porte pas la mention « question prioritaire de constitutionnalité »', 'oui-non'), champ('disposition', 'Disposition législative contestée', 'texte')],
  }),
  conditions: [instanceOuverte('Ord. 58-1067 art. 23-5', 'EQ03')],
  passe: { region: 'QPC', etat: 'posee' },
  effets(d) {
    if (d.acte.donnees['sansMention'] === true) d.marque('mention-manquante', 'Le mémoire ne porte pas la mention qui le distingue : irrecevabilité encourue.', codeDe(d.procedure, d.etat).mention);
    const autres = Object.values(d.etat.parties).filter(({ id }) => id !== d.acte.partie);
    if (autres.length > 0) ouvrir(d, { regle: codeDe(d.procedure, d.etat).reponse, region: 'QPC', parties: autres });
    ouvrir(d, { regle: 'ord58-1067-23-5', region: 'QPC' });
    poserSeuil(d, 'ord58-1067-23-5', JOURS_AVANT, 'QPC');
  },
};
