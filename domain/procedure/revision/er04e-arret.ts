import { ISSUES } from '../../decision';
import { instanceOuverte } from '../noyau/conditions';
import { prononcer } from '../noyau/fin';
import { choix } from '../noyau/formulaire';
import { condition, refuser } from '../noyau/refus';
import { dernierActe } from '../noyau/lecture';
import { champ, deLaCour, requis, type RegleActe } from '../noyau/regle-acte';
import { PRESIDENT } from '../noyau/roles';
import { effectif } from './conditions';

const ISSUES_POSSIBLES = ['revision-rejetee', 'revision-annulation-renvoi', 'revision-annulation-sans-renvoi'];

export const er04e: RegleActe = {
  definition: deLaCour({
    id: 'ER04e', nom: 'arret-de-revision-rendu', titre: 'Arrêt de la formation de jugement de la cour de révision et de réexamen', bouton: 'Enregistrer l’arrêt', auteur: 'formation de jugement (13)', roles: PRESIDENT,
    articles: ['CPP 624', 'CPP 623'], region: 'JUG', volet: 'decision', cible: 'dossier', prealable: 'saisine par la commission d’instruction',
    champs: [champ('issue', 'Dispositif', 'choix', { ...requis, ...choix(...ISSUES_POSSIBLES.map((code): [string, string] => [code, ISSUES[code]!.texte])) }), champ('nombreMagistrats', 'Nombre de magistrats', 'nombre')],
  }),
  suit: ['ER04d'],
  conditions: [
    instanceOuverte('CPP 624', 'ER04'),
    condition((etat) => dernierActe(etat, 'ER04d')?.donnees['decision'] === 'saisine', refuser('formation-non-saisie', 'La commission n’a pas saisi la formation de jugement.', { article: 'CPP 624', manque: 'la saisine par la commission', acteUtile: 'ER04d' })),
    effectif('La formation de jugement', 13),
  ],
  passe: { region: 'JUG', etat: 'arret' },
  effets(d) { prononcer(d, String(d.acte.donnees['issue']), 'arrêt rendu', 'CPP 624'); },
};
