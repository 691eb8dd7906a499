import { partiesLisibles } from '../../noyau/declaration';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { champsDeclarationPenale, former } from '../declaration';

export const ep03: RegleActe = {
  definition: recu({
    id: 'EP03', nom: 'pourvoi-du-detenu-declare', titre: 'Déclaration de pourvoi du détenu au chef d’établissement', bouton: 'Enregistrer la déclaration du détenu',
    auteur: 'chef d’établissement, sans délai', roles: DEPOT, articles: ['CPP 577', 'CPP 584', 'CPP 585-1', 'CPP 586'], region: 'A_QUO', cible: 'demandeur', collectif: true,
    prealable: 'délai de pourvoi non expiré', ouvre: ['P07', 'P09', 'P10', 'P11', 'P13', 'P02', 'P03'], ferme: ['P01', 'P02', 'P03', 'P04', 'P05', 'O1'],
    champs: [...champsDeclarationPenale, champ('transcriteLe', 'Transcrite au greffe de la juridiction le', 'date', { aide: 'Le pourvoi est daté de la déclaration au chef d’établissement.' })],
  }),
  mene: [{ region: 'DEM', etat: 'declare' }, { region: 'A_QUO', etat: 'declare' }],
  coherence: partiesLisibles,
  effets(d) {
    for (const { id } of former(d)) {
      const avant = d.etat.parties[id]!;
      if (avant.detenu !== true) d.fait('partie-modifiee', { partie: id, avant, apres: { ...avant, detenu: true } }, 'CPP 577');
    }
  },
};
