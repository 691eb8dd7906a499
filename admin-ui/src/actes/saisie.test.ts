import type { DefinitionActe } from '../api-client/types';
import { composerActe, manques, nomDeChamp } from './saisie';

const memoire: DefinitionActe = {
  id: 'EC14', nom: 'remettre-memoire-ampliatif', titre: 'Remise du mémoire ampliatif', bouton: 'Enregistrer le mémoire', nature: 'recu', auteur: 'avocat du demandeur', roles: ['greffier'],
  articles: ['CPC 978'], region: 'DEM', cible: 'demandeur', prealable: '', ouvre: [], ferme: [],
  champs: [{ nom: 'moyens', libelle: 'Nombre de moyens', type: 'nombre', requis: true }, { nom: 'observations', libelle: 'Observations', type: 'texte-long', requis: false }],
};

describe('Le formulaire d’un acte', () => {
  it('nomme chaque élément nécessaire qui manque, et lui seul', () => {
    expect(Object.keys(manques(memoire, { dateActe: '2026-03-03' }))).toEqual(['partie', 'moyens']);
    expect(manques(memoire, { dateActe: '2026-03-03', partie: 'd1', moyens: 0 })).toEqual({});
  });

  it('n’envoie que les champs de l’acte qui sont remplis', () => {
    expect(composerActe(memoire, { dateActe: '2026-03-03', partie: 'd1', moyens: 2, observations: '', autre: 'x' }))
      .toEqual({ acte: 'EC14', dateActe: '2026-03-03', partie: 'd1', donnees: { moyens: 2 } });
  });

  it('rattache au bon champ une faute nommée par son chemin', () => {
    expect(nomDeChamp('donnees.moyens')).toBe('moyens');
    expect(nomDeChamp('dateActe')).toBe('dateActe');
  });
});
