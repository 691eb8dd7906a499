import { chambres } from '../noyau/formulaire';
import { ouvrir } from '../noyau/echeances';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { GREFFE } from '../noyau/roles';
import { poserSeuil } from '../noyau/seuil';

/** Days before the end of the three months at which the dossier is raised: an internal threshold, not the law. */
const JOURS_AVANT = 15;

export const ev01b: RegleActe = {
  definition: deLaCour({
    id: 'EV01b', nom: 'dossier-d-avis-recu', titre: 'Réception du dossier de la demande d’avis et distribution', bouton: 'Recevoir le dossier de la demande d’avis', auteur: 'greffe', roles: GREFFE,
    articles: ['CPC 1031-3', 'CPP 706-67', 'COJ L441-2'], region: 'AVIS', volet: 'mise-en-etat', cible: 'dossier', prealable: 'demande d’avis', ouvre: ['P23', 'avis civil', 'EV02'], champs: [champ('chambre', 'Chambre compétente', 'choix', { ...requis, ...chambres })],
  }),
  suit: ['EV01'],
  passe: { region: 'AVIS', etat: 'recue' },
  effets(d) {
    const regle = d.procedure.penale?.(d.etat) ? 'cpp-706-67' : 'cpc-1031-3';
    d.fait('dossier-decrit', { chambre: d.acte.donnees['chambre'] });
    ouvrir(d, { regle, region: 'AVIS' });
    poserSeuil(d, regle, JOURS_AVANT, 'AVIS');
  },
};
