import type { DefinitionActe } from '../api-client/types';
import { acteDe, definitionCommune } from './lot';

jest.mock('../api-client/client', () => ({ api: {}, contenu: (x: unknown) => x }));

const definition = {
  id: 'GE05', cible: 'dossier', champs: [{ nom: 'tache', libelle: 'Tâche', type: 'tache', requis: true }, { nom: 'personne', libelle: 'Personne', type: 'personne', requis: true }],
} as unknown as DefinitionActe;
const cibles = [{ numero: '26-90.001', donnees: { tache: 't1' } }, { numero: '26-90.002', donnees: { tache: 't2' } }];

describe('Un même acte sur plusieurs dossiers', () => {
  it('ne demande qu’une fois ce qui vaut pour tous, et pas ce que chaque dossier apporte', () => {
    expect(definitionCommune(definition, cibles).champs.map(({ nom }) => nom)).toEqual(['personne']);
  });

  it('donne à chaque dossier l’acte commun, avec ce qui lui est propre', () => {
    const commun = { acte: 'GE05', dateActe: '2026-11-22', donnees: { personne: 'claire.vasseur' } };
    expect(cibles.map((cible) => acteDe(commun, cible).donnees)).toEqual([{ personne: 'claire.vasseur', tache: 't1' }, { personne: 'claire.vasseur', tache: 't2' }]);
    expect(acteDe(commun, { numero: '26-90.003', partie: 'f1' }).partie).toBe('f1');
  });
});
