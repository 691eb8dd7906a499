import { ouvrir } from '../noyau/echeances';
import { condition, refuser } from '../noyau/refus';
import { deLaCour, type RegleActe } from '../noyau/regle-acte';
import { GREFFE } from '../noyau/roles';
import { fondementDe } from './fondements';

export const ei02: RegleActe = {
  definition: deLaCour({
    id: 'EI02', nom: 'parties-avisees-du-pourvoi', titre: 'Parties avisées, par tout moyen, du pourvoi dans l’intérêt de la loi', bouton: 'Aviser les parties', auteur: 'greffe', roles: GREFFE,
    articles: ['CPC 639-1'], region: 'JUG', volet: 'mise-en-etat', cible: 'partie', collectif: true, prealable: 'pourvoi dans l’intérêt de la loi en matière civile', ouvre: ['C16', 'EI03'],
  }),
  suit: ['EI01'],
  conditions: [
    condition((etat) => fondementDe(etat).observations !== undefined, refuser('avis-sans-objet', 'Seul l’article 639-1 veut que les parties soient avisées et admises à présenter des observations.', { article: 'CPC 639-1' })),
    condition((etat) => Object.keys(etat.parties).length > 0, refuser('partie-manquante', 'Aucune partie n’est connue dans ce dossier.', { article: 'CPC 639-1', manque: 'une partie à aviser', acteUtile: 'GE11', quiPeut: ['greffier'] })),
  ],
  passe: { region: 'JUG', etat: 'avisees' },
  effets(d) {
    const parties = Object.values(d.etat.parties).filter(({ id }) => d.acte.partie === undefined || id === d.acte.partie);
    ouvrir(d, { regle: 'cpc-639-1-observations', region: 'JUG', parties });
  },
};
