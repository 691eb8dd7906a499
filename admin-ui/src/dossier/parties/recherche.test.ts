import type { Partie } from '../../api-client/types';
import { partiesTrouvees } from './recherche';

const partie = (id: string, nom: string, plus: Partial<Partie> = {}): Partie => ({ id, role: 'defendeur', nom, demeure: 'metropole', ...plus });
const parties = [partie('p1', 'Mme Éva Lemaître'), partie('p2', 'M. Paul Dubois', { conseil: { nom: 'SCP Évrard', depuis: '2026-01-05' } }), partie('p3', 'Société Lemaitre', { adresse: '3, quai du Rhône' })];
const ids = (mots: string) => partiesTrouvees(parties, mots).map(({ id }) => id);

describe('Parmi des centaines de parties, on en retrouve une', () => {
  it.each([['', ['p1', 'p2', 'p3']], ['lemaitre', ['p1', 'p3']], ['LEMAÎTRE éva', ['p1']], ['evrard', ['p2']], ['rhone', ['p3']], ['absent', []]])('par « %s »', (mots, attendues) => {
    expect(ids(mots)).toEqual(attendues);
  });
});
