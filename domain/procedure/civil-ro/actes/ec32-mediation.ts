import { instanceEnCours, nonRadie } from '../../noyau/conditions';
import { fixer } from '../../noyau/echeances';
import { exige, condition, refuser } from '../../noyau/refus';
import { texteDe } from '../../noyau/lecture';
import { champ, deLaCour, requis, type Condition, type RegleActe } from '../../noyau/regle-acte';
import { choix } from '../champs';
import { PRESIDENT } from '../../noyau/roles';

export const accordDesParties: Condition = condition((_etat, { donnees }) => donnees['type'] !== 'mediation' || donnees['accord'] === true,
  refuser('accord-requis', 'La médiation suppose l’accord des parties.', { article: 'CPC 1012', manque: 'l’accord des parties', champ: 'donnees.accord' }));

export const ec32: RegleActe = {
  definition: deLaCour({
    id: 'EC32', nom: 'mediation-ordonnee', titre: 'Médiation ou audience de règlement amiable', bouton: 'Ordonner la mesure amiable', auteur: 'président de la chambre', roles: PRESIDENT,
    articles: ['CPC 1012', 'CPC 1534'], region: 'MEDIATION', cible: 'dossier', prealable: 'distribution de l’affaire', ouvre: ['C33', 'EC33'],
    champs: [
      champ('type', 'Mesure', 'choix', { ...requis, ...choix(['mediation', 'Médiation'], ['audience-reglement-amiable', 'Audience de règlement amiable']) }),
      champ('accord', 'Accord des parties recueilli', 'oui-non'), champ('avisParquet', 'Avis du procureur général recueilli', 'oui-non'), champ('dateLimite', 'Fin de la mission', 'date'),
    ],
  }),
  suit: ['EC30'],
  conditions: [instanceEnCours, nonRadie, exige('EC14', 'le dépôt des mémoires', 'CPC 1012'), accordDesParties],
  passe: { region: 'MEDIATION', etat: 'en-cours' },
  effets(d) {
    const dernierJour = texteDe(d.acte.donnees, 'dateLimite');
    if (dernierJour) fixer(d, { regle: 'cpc-1012', ligne: 'C33', intitule: 'Durée de la mesure amiable', region: 'MEDIATION', dernierJour, article: 'CPC 1012', sanction: null });
  },
};
