import { instanceOuverte } from '../noyau/conditions';
import { solder } from '../noyau/echeances';
import { prononcer } from '../noyau/fin';
import { choix } from '../noyau/formulaire';
import { echeancesDeRegle } from '../noyau/lecture';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';
import { compositionPourAvis, FORMATIONS_POUR_AVIS } from './formations';
import { RENDRE } from './limites';

export const ev02: RegleActe = {
  definition: deLaCour({
    id: 'EV02', nom: 'avis-de-la-cour-rendu', titre: 'Avis de la Cour, ou pas lieu à avis', bouton: 'Enregistrer l’avis', auteur: 'chambre, formation mixte ou plénière pour avis', roles: PRESIDENT,
    articles: ['COJ L441-2', 'CPC 1031-6', 'CPC 1031-7', 'CPP 706-70'], region: 'AVIS', volet: 'decision', cible: 'dossier', prealable: 'dossier reçu', ferme: ['P23', 'avis civil'],
    champs: [
      champ('issue', 'Décision', 'choix', { ...requis, ...choix(['avis', 'Avis'], ['pas-lieu-a-avis', 'Pas lieu à avis']) }),
      champ('formation', 'Formation', 'choix', { choix: FORMATIONS_POUR_AVIS }), champ('nombreMagistrats', 'Nombre de magistrats', 'nombre'),
    ],
  }),
  suit: ['EV01b'],
  conditions: [instanceOuverte('COJ L441-2', 'EV02'), compositionPourAvis],
  passe: { region: 'AVIS', etat: 'rendu' },
  effets(d) {
    solder(d, echeancesDeRegle(d.etat, RENDRE));
    prononcer(d, String(d.acte.donnees['issue']), 'avis rendu', 'COJ L441-2');
  },
};
