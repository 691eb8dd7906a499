import { champFictif, champsNommes, inscrire, partiesLisibles } from '../noyau/declaration';
import { ouvrir } from '../noyau/echeances';
import { choix } from '../noyau/formulaire';
import { codeDe } from '../noyau/qpc/droit';
import { champ, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT } from '../noyau/roles';

export const eq01: RegleActe = {
  definition: recu({
    id: 'EQ01', nom: 'question-transmise', titre: 'Décision d’une juridiction transmettant une question prioritaire de constitutionnalité', bouton: 'Enregistrer la transmission de la question', auteur: 'juge du fond', roles: DEPOT,
    articles: ['Ord. 58-1067 art. 23-2', 'CPC 126-9', 'CPP R. 49-30'], region: 'QPC', cible: 'partie', collectif: true, prealable: '', ouvre: ['Q1', 'Q4', 'EQ02'],
    champs: [
      champ('nature', 'Code applicable', 'choix', { ...requis, ...choix(['civile', 'Procédure civile'], ['penale', 'Procédure pénale']) }),
      ...champsNommes('Juridiction qui transmet la question', 'Date de la décision de transmission'), champFictif,
    ],
  }),
  coherence: partiesLisibles,
  passe: { region: 'QPC', etat: 'transmise' },
  effets(d) {
    inscrire(d);
    const parties = Object.values(d.etat.parties);
    if (parties.length === 0) return d.marque('mentions-incompletes', 'La transmission ne nomme aucune partie : le délai de leurs observations reste à ouvrir.', codeDe(d.procedure, d.etat).mention);
    ouvrir(d, { regle: codeDe(d.procedure, d.etat).observations, region: 'QPC', parties });
  },
};
