import { tableDesActes } from '../essais/table-des-actes';
import { ACTES } from './actes';

describe('La table des actes entendus par le moteur', () => {
  it('est celle du catalogue (sinon : node scripts/run.mjs scripts/actes.ts)', () => {
    expect(ACTES).toEqual(tableDesActes());
  });

  it('donne à chaque acte un nom et un identifiant qui ne sont qu’à lui', () => {
    expect(new Set(ACTES.map(({ nom }) => nom)).size).toBe(ACTES.length);
    expect(new Set(ACTES.map(({ id }) => id)).size).toBe(ACTES.length);
  });
});
