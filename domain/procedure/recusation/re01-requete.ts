import { champFictif, champsNommes, inscrire, partiesLisibles } from '../noyau/declaration';
import { ouvrir } from '../noyau/echeances';
import { partiesDe } from '../noyau/lecture';
import { champ, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { DEPOT, PARQUET } from '../noyau/roles';
import { choixFondements, fondementDe } from './fondements';

export const re01: RegleActe = {
  definition: recu({
    id: 'RE01', nom: 'recusation-ou-renvoi-demande', titre: 'Requête en récusation ou en renvoi devant la Cour', bouton: 'Enregistrer la requête', auteur: 'partie, procureur général', roles: [...new Set([...DEPOT, ...PARQUET])],
    articles: ['CPC 1027', 'CPC 342', 'CPP 662', 'CPP 665', 'CPP 861'], region: 'RECUS', volet: 'mise-en-etat', cible: 'demandeur', collectif: true, prealable: '', ouvre: ['P27', 'O6', 'RE02', 'RE03'], ferme: ['C36'],
    champs: [champ('fondement', 'Fondement', 'choix', { ...requis, ...choixFondements }), ...champsNommes('Juridiction devant laquelle l’affaire est pendante', 'Date de la décision ou de l’acte en cause'), champ('vise', 'Magistrat ou juridiction visés', 'texte'), champ('motifs', 'Motifs', 'texte-long'), champFictif],
  }),
  coherence: partiesLisibles,
  passe: { region: 'RECUS', etat: 'pendante' },
  effets(d) {
    inscrire(d);
    const { memoire, arret, article } = fondementDe(d.etat);
    const autres = [...partiesDe(d.etat, 'defendeur'), ...partiesDe(d.etat, 'intervenant')];
    if (partiesDe(d.etat, 'demandeur').length === 0) d.marque('mentions-incompletes', 'La requête ne nomme aucun requérant.', article);
    if (memoire && autres.length > 0) ouvrir(d, { regle: memoire, region: 'RECUS', parties: autres });
    if (arret) ouvrir(d, { regle: arret, region: 'RECUS' });
  },
};
