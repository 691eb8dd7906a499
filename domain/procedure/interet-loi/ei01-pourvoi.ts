import { champFictif, champsNommes, inscrire, partiesLisibles } from '../noyau/declaration';
import { ouvrir, solder } from '../noyau/echeances';
import { echeancesDeRegle, texteDe } from '../noyau/lecture';
import { premierRefus, refuser } from '../noyau/refus';
import { champ, recu, requis, type RegleActe } from '../noyau/regle-acte';
import { PARQUET } from '../noyau/roles';
import { choixFondements, fondementDe } from './fondements';

export const ei01: RegleActe = {
  definition: recu({
    id: 'EI01', nom: 'pourvoi-du-procureur-general', titre: 'Pourvoi du procureur général dans l’intérêt de la loi ou pour excès de pouvoir', bouton: 'Enregistrer le pourvoi du procureur général', auteur: 'procureur général près la Cour', roles: PARQUET,
    articles: ['CPC 639-1', 'CPC 639-3', 'CPP 620', 'CPP 621'], region: 'JUG', volet: 'mise-en-etat', cible: 'partie', collectif: true, prealable: '', ouvre: ['EI02', 'EI04', 'EI05'], ferme: ['C16', 'C17', 'P24'],
    champs: [champ('fondement', 'Fondement', 'choix', { ...requis, ...choixFondements }), ...champsNommes('Juridiction qui a rendu la décision, ou établi l’acte attaqué', 'Date de la décision ou de l’acte attaqué'), champFictif],
  }),
  coherence: (...args) => premierRefus([partiesLisibles, (_etat, { donnees, dateActe }) => ((texteDe(donnees, 'dateDecision') ?? dateActe) <= dateActe ? null
    : refuser('champ-invalide', 'La décision ou l’acte attaqué est postérieur au pourvoi.', { champ: 'donnees.dateDecision' }))], ...args),
  passe: { region: 'JUG', etat: 'formee' },
  effets(d) {
    const { regle, article } = fondementDe(d.etat);
    inscrire(d);
    const depart = texteDe(d.acte.donnees, 'dateDecision');
    if (regle === undefined) return;
    if (depart === undefined) return d.marque('mentions-incompletes', 'La date de la décision ou de l’acte attaqué n’est pas donnée : le délai de cinq ans ne peut pas être vérifié.', article);
    ouvrir(d, { regle, region: 'JUG', depart });
    solder(d, echeancesDeRegle(d.etat, regle));
  },
};
