import { champFictif, champsNommes, inscrire, partiesLisibles } from '../noyau/declaration';
import { choix } from '../noyau/formulaire';
import { champ, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

export const ev01: RegleActe = {
  definition: recu({
    id: 'EV01', nom: 'demande-d-avis-formee', titre: 'Décision d’une juridiction demandant l’avis de la Cour', bouton: 'Enregistrer la demande d’avis', auteur: 'juge du fond', roles: DEPOT,
    articles: ['CPC 1031-1', 'CPC 1031-2', 'CPP 706-64', 'CPP 706-65', 'CPP 706-66', 'COJ L441-1'], region: 'AVIS', volet: 'mise-en-etat', cible: 'partie', collectif: true, prealable: '', ouvre: ['EV01b'],
    champs: [
      champ('nature', 'Code applicable', 'choix', { ...requis, ...choix(['civile', 'Procédure civile'], ['penale', 'Procédure pénale']) }),
      ...champsNommes('Juridiction qui demande l’avis', 'Date de la décision qui le demande'), champ('sansObservations', 'Parties ou ministère public non avisés, observations non recueillies', 'oui-non'), champFictif,
    ],
  }),
  coherence: partiesLisibles,
  passe: { region: 'AVIS', etat: 'demande' },
  effets(d) {
    inscrire(d);
    const penale = d.procedure.penale?.(d.etat) === true;
    if (d.acte.donnees['sansObservations'] === true) d.marque('observations-manquantes', 'Les parties et le ministère public sont avisés, et leurs observations recueillies, avant la demande d’avis.', penale ? 'CPP 706-65' : 'CPC 1031-1');
    if (penale && Object.values(d.etat.parties).some(({ detenu }) => detenu === true)) d.marque('avis-exclu', 'Aucune demande d’avis n’est possible quand une personne est détenue, assignée à résidence ou sous contrôle judiciaire.', 'CPP 706-64');
  },
};
