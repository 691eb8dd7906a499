import { partiesLisibles } from '../../noyau/declaration';
import { ouvrir } from '../../noyau/echeances';
import { choix } from '../../noyau/formulaire';
import { champ, recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';
import { champsDeclarationPenale, former } from '../declaration';

export const ep02: RegleActe = {
  definition: recu({
    id: 'EP02', nom: 'pourvoi-penal-declare', titre: 'Déclaration de pourvoi au greffe de la juridiction attaquée', bouton: 'Enregistrer la déclaration de pourvoi',
    auteur: 'demandeur, avocat près la juridiction, fondé de pouvoir spécial ; ministère public', roles: DEPOT, articles: ['CPP 576', 'CPP 584', 'CPP 585-1', 'CPP 585-2', 'CPP 586'], region: 'A_QUO', cible: 'demandeur', collectif: true,
    prealable: 'délai de pourvoi non expiré', ouvre: ['P07', 'P09', 'P10', 'P11', 'P12', 'P13', 'P02', 'P03', 'O2', 'O4'], ferme: ['P01', 'P02', 'P03', 'P04', 'P05', 'O1'],
    champs: [
      ...champsDeclarationPenale,
      champ('declarant', 'Signataire de la déclaration', 'choix', choix(['demandeur', 'Demandeur'], ['avocat', 'Avocat près la juridiction'], ['fonde-de-pouvoir', 'Fondé de pouvoir spécial'], ['ministere-public', 'Ministère public'])),
      champ('pouvoirAnnexe', 'Pouvoir spécial annexé', 'oui-non'),
      champ('parLettre', 'Faite par lettre signée au greffier', 'oui-non', { aide: 'Seulement pour le demandeur qui réside hors de l’île où siège la juridiction (856).' }),
    ],
  }),
  mene: [{ region: 'DEM', etat: 'declare' }, { region: 'A_QUO', etat: 'declare' }],
  coherence: partiesLisibles,
  effets(d) {
    const { declarant, pouvoirAnnexe, parLettre } = d.acte.donnees;
    if (declarant === 'fonde-de-pouvoir' && pouvoirAnnexe !== true) d.marque('pouvoir-manquant', 'Le pouvoir spécial n’est pas annexé à la déclaration : irrecevabilité encourue.', 'CPP 576');
    const demandeurs = former(d);
    if (parLettre !== true) return;
    const eloignes = demandeurs.filter(({ horsIle }) => horsIle === true);
    if (eloignes.length < demandeurs.length) d.marque('forme-irreguliere', 'Seul le demandeur qui réside hors de l’île où siège la juridiction peut déclarer son pourvoi par lettre.', 'CPP 856');
    if (eloignes.length > 0) ouvrir(d, { regle: 'cpp-856', region: 'DEM', parties: eloignes });
  },
};
