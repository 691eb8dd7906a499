import { deLaCour, type RegleActe } from '../../noyau/regle-acte';
import { auPlusDeuxRapporteurs, champsRapporteurs, designerRapporteurs } from '../../noyau/rapporteur';
import { PRESIDENT } from '../../noyau/roles';
import { fondJuge, instancePenaleEnCours } from '../conditions';
import { memoiresDeposes } from '../rapport';

export const ep20: RegleActe = {
  definition: deLaCour({
    id: 'EP20', nom: 'rapporteur-commis', titre: 'Commission du conseiller rapporteur', bouton: 'Commettre le rapporteur', auteur: 'président de la chambre criminelle', roles: PRESIDENT,
    articles: ['CPP 588 al. 2'], region: 'JUG', cible: 'dossier', prealable: 'dépôt des mémoires', ouvre: ['EP21'], champs: champsRapporteurs,
  }),
  suit: ['EP15'],
  conditions: [instancePenaleEnCours, fondJuge, memoiresDeposes, auPlusDeuxRapporteurs('CPP 588')],
  passe: { region: 'JUG', etat: 'rapporteur-commis' },
  effets(d) { designerRapporteurs(d, 'CPP 588 al. 2'); },
};
