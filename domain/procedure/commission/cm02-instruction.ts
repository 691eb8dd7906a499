import { observations, signataire } from '../noyau/formulaire';
import { designes, texteDe } from '../noyau/lecture';
import { auPlusDeuxRapporteurs, champsRapporteurs, designerRapporteurs } from '../noyau/rapporteur';
import { condition, refuser } from '../noyau/refus';
import { deLaCour, recu, type Condition, type RegleActe } from '../noyau/regle-acte';
import { DEPOT, PRESIDENT, RAPPORTEUR } from '../noyau/roles';
import { pendante } from './conditions';

export const cm02: RegleActe = {
  definition: recu({
    id: 'CM02', nom: 'observations-devant-la-commission', titre: 'Mémoire ou observations devant la commission', bouton: 'Enregistrer les observations', auteur: 'parties', roles: DEPOT,
    articles: [], region: 'COMMISSION', volet: 'mise-en-etat', cible: 'partie', prealable: 'commission saisie', champs: [observations],
  }),
  suit: ['CM01'],
  conditions: [pendante],
};

export const cm03: RegleActe = {
  definition: deLaCour({
    id: 'CM03', nom: 'rapporteur-de-la-commission-designe', titre: 'Rapporteur désigné devant la commission', bouton: 'Désigner le rapporteur', auteur: 'président de la commission', roles: PRESIDENT,
    articles: [], region: 'INSTRUCTION', volet: 'instruction', cible: 'dossier', prealable: 'commission saisie', ouvre: ['CM04'], champs: champsRapporteurs,
  }),
  suit: ['CM01'],
  conditions: [pendante, auPlusDeuxRapporteurs()],
  passe: { region: 'INSTRUCTION', etat: 'rapporteur-designe' },
  effets(d) { designerRapporteurs(d); },
};

/** The report is the rapporteur's own. */
const duRapporteur: Condition = condition((etat, { dateActe, donnees, auteur }) => designes(etat, 'rapporteur', dateActe).some(({ personne }) => personne === (texteDe(donnees, 'signataire') ?? auteur.id)),
  refuser('designation-absente', 'Le rapport revient au rapporteur désigné dans ce dossier.', { manque: 'une désignation de rapporteur en cours à cette date', acteUtile: 'CM03', quiPeut: ['president'], champ: 'donnees.signataire' }));

export const cm04: RegleActe = {
  definition: deLaCour({
    id: 'CM04', nom: 'rapport-a-la-commission-depose', titre: 'Rapport déposé devant la commission', bouton: 'Déposer le rapport', auteur: 'rapporteur', roles: RAPPORTEUR,
    articles: [], region: 'INSTRUCTION', volet: 'instruction', cible: 'dossier', prealable: 'rapporteur désigné', ouvre: ['CM05'], champs: [signataire],
  }),
  suit: ['CM03'],
  conditions: [pendante, duRapporteur],
  passe: { region: 'INSTRUCTION', etat: 'rapport-depose' },
};
