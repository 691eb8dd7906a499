import { eteindre, fixer } from '../echeances';
import { echeancesDe } from '../lecture';
import { condition, refuser } from '../refus';
import { champ, deLaCour, requis, type RegleActe } from '../regle-acte';
import { PRESIDENT, RAPPORTEUR } from '../roles';
import { interrompue } from './conditions';

export const in02: RegleActe = {
  definition: deLaCour({
    id: 'IN02', nom: 'parties-invitees-a-reprendre', titre: 'Parties invitées à dire leurs initiatives en vue de reprendre l’instance', bouton: 'Inviter les parties à reprendre l’instance', auteur: 'président ou rapporteur', roles: [...new Set([...PRESIDENT, ...RAPPORTEUR])],
    articles: ['CPC 376'], region: 'INSTANCE', cible: 'dossier', prealable: 'instance interrompue', ouvre: ['IN03'], champs: [champ('dateLimite', 'Dernier jour imparti', 'date', requis)],
  }),
  suit: ['IN01'],
  conditions: [interrompue, condition((_etat, { donnees, dateActe }) => String(donnees['dateLimite']) > dateActe,
    refuser('date-anterieure', 'Le dernier jour imparti suit l’invitation.', { article: 'CPC 376', champ: 'donnees.dateLimite' }))],
  effets(d) {
    eteindre(d, echeancesDe(d.etat).filter(({ regle }) => regle === 'cpc-376'), 'nouvelle invitation');
    fixer(d, { regle: 'cpc-376', ligne: 'IN02', intitule: 'Initiatives des parties en vue de reprendre l’instance', region: 'INSTANCE', dernierJour: String(d.acte.donnees['dateLimite']), article: 'CPC 376', sanction: 'radiation de l’affaire' });
  },
};
