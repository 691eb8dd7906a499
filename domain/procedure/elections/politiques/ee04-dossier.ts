import { choix } from '../../noyau/formulaire';
import { champ, recu, requis, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ee04: RegleActe = {
  definition: recu({
    id: 'EE04', nom: 'dossier-electoral-demande-ou-transmis', titre: 'Demande du dossier au tribunal, ou sa transmission', bouton: 'Enregistrer la demande ou la transmission du dossier', auteur: 'greffe de la Cour, ou du tribunal judiciaire, immédiatement', roles: DEPOT,
    articles: ['C. élect. R. 19-4'], region: 'A_QUO', cible: 'dossier', prealable: 'déclaration de pourvoi', ouvre: ['EC30'],
    champs: [champ('objet', 'Objet', 'choix', { ...requis, ...choix(['transmission', 'Dossier transmis par le tribunal'], ['demande', 'Dossier demandé par la Cour']) })],
  }),
  mene: [{ region: 'A_QUO', etat: 'transmis' }, { region: 'A_QUO', etat: 'dossier-demande' }],
  suit: ['EE02'],
  effets(d) { d.region('A_QUO', d.acte.donnees['objet'] === 'demande' ? 'dossier-demande' : 'transmis'); },
};
