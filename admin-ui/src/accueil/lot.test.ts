import type { DefinitionActe, TacheSituee } from '../api-client/types';
import { ciblesDe, gestesEnLot } from './lot';

const definition = (id: string, plus: Partial<DefinitionActe> = {}) => [id, { id, roles: ['greffier'], enLot: true, ...plus }] as unknown as [string, DefinitionActe];
const DEFINITIONS = new Map([definition('EC30'), definition('EC18', { enLot: false }), definition('EC31', { roles: ['president'] }), definition('GE05'), definition('GE07'), definition('GE08'), definition('GE14')]);
const tache = (acte?: string, plus: Partial<TacheSituee> = {}) => ({ numero: '26-90.001', intitule: 'A c/ B', tache: 'distribuer:JUG:x', ...(acte ? { acte } : {}), ...plus }) as TacheSituee;
const ids = (taches: TacheSituee[], roles = ['greffier']) => gestesEnLot(taches, DEFINITIONS, roles).map(({ id }) => id);

describe('Les actes sur plusieurs tâches à la fois', () => {
  it('offrent d’abord celui qui les accomplit toutes, puis l’assignation, la délégation et le signalement', () => {
    expect(ids([tache('EC30'), tache('EC30')])).toEqual(['EC30', 'GE05', 'GE07', 'GE08']);
    expect(ids([tache(), tache()])[0]).toBe('GE14');
  });

  it('n’offrent ni un acte qui juge, ni un acte d’un autre, ni un acte que tous n’attendent pas', () => {
    expect(ids([tache('EC18')])).toEqual(['GE05', 'GE07', 'GE08']);
    expect(ids([tache('EC31')])).toEqual(['GE05', 'GE07', 'GE08']);
    expect(ids([tache('EC30'), tache()])).toEqual(['GE05', 'GE07', 'GE08']);
  });

  it('apportent à chaque dossier sa tâche, ou ce qui pré-remplit l’acte', () => {
    expect(ciblesDe('GE05', [tache('EC30')])).toEqual([{ numero: '26-90.001', intitule: 'A c/ B', donnees: { tache: 'distribuer:JUG:x' } }]);
    expect(ciblesDe('GE03', [tache('GE03', { donnees: { fonction: 'avocat-general' }, partie: 'f1' })])).toEqual([{ numero: '26-90.001', intitule: 'A c/ B', partie: 'f1', donnees: { fonction: 'avocat-general' } }]);
  });
});
