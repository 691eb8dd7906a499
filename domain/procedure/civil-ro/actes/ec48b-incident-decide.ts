import { premierPresidentOuDelegue } from '../../noyau/conditions';
import { ouvrir } from '../../noyau/echeances';
import { donneesRegion, etatRegion } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { champ, deLaCour, requis, type RegleActe } from '../../noyau/regle-acte';
import { choix, signature } from '../champs';
import { PREMIER_PRESIDENT } from '../../noyau/roles';

export const ec48b: RegleActe = {
  definition: deLaCour({
    id: 'EC48b', nom: 'recusation-ou-faux-decidee', titre: 'Décision sur la récusation ou l’inscription de faux', bouton: 'Enregistrer la décision sur la requête incidente', auteur: 'premier président ou son délégué', roles: PREMIER_PRESIDENT,
    articles: ['CPC 1027', 'CPC 1028', 'CPC 1029'], region: 'RECUS', cible: 'dossier', prealable: 'requête en récusation ou demande en faux', ouvre: ['C37'],
    champs: [champ('resultat', 'Résultat', 'choix', { ...requis, ...choix(['rejet', 'Rejet'], ['accueil', 'Récusation accueillie'], ['autorisation', 'Inscription de faux autorisée']) }), ...signature],
  }),
  suit: ['EC48'],
  conditions: [
    condition((etat) => etatRegion(etat, 'RECUS') === 'pendante', refuser('requete-absente', 'Aucune requête incidente n’est pendante.', { article: 'CPC 1027', acteUtile: 'EC48' })),
    premierPresidentOuDelegue('CPC 1027'),
  ],
  passe: { region: 'RECUS', etat: 'decidee' },
  effets(d) {
    if (d.acte.donnees['resultat'] !== 'autorisation') return;
    const partie = d.etat.parties[String(donneesRegion(d.etat, 'RECUS')['partie'])];
    ouvrir(d, { regle: 'cpc-1029', region: 'RECUS', ...(partie ? { parties: [partie] } : {}) });
  },
};
