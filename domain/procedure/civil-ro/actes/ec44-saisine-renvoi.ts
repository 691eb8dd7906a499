import { eteindre, ouvrir, solder } from '../../noyau/echeances';
import { echeancesDeLigne, etatRegion } from '../../noyau/lecture';
import { condition, refuser } from '../../noyau/refus';
import { recu, type RegleActe } from '../../noyau/regle-acte';
import { DEPOT } from '../../noyau/roles';

export const ec44: RegleActe = {
  definition: recu({
    id: 'EC44', nom: 'renvoi-saisi', titre: 'Déclaration de saisine de la juridiction de renvoi', bouton: 'Enregistrer la saisine du renvoi', auteur: 'partie', roles: DEPOT,
    articles: ['CPC 1032', 'CPC 1033', 'CPC 1034'], region: 'REN', cible: 'partie', collectif: true, prealable: 'arrêt de cassation avec renvoi', ouvre: ['C63', 'EC45'], ferme: ['C60'],
  }),
  suit: ['EC42'],
  conditions: [condition((etat) => etatRegion(etat, 'REN') !== undefined,
    refuser('sans-renvoi', 'L’arrêt ne renvoie à aucune juridiction.', { article: 'CPC 1032' }))],
  passe: { region: 'REN', etat: 'saisi' },
  effets(d) {
    solder(d, echeancesDeLigne(d.etat, 'C60', d.acte.partie));
    eteindre(d, echeancesDeLigne(d.etat, 'C60').filter(({ statut }) => statut === 'courante'), 'juridiction de renvoi saisie');
    const auteur = d.acte.partie ? d.etat.parties[d.acte.partie] : undefined;
    ouvrir(d, { regle: 'cpc-1037-1-conclusions', region: 'REN', ...(auteur ? { parties: [auteur] } : {}) });
  },
};
