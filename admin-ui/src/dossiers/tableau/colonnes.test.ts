import { COLONNES_USUELLES, colonnesChoisies } from './colonnes';
import { deplacer } from './deplacer';

jest.mock('../../commun/DateLimite', () => ({ DateLimite: () => null }));

describe('Les colonnes choisies', () => {
  it('commencent toujours par le numéro, et laissent de côté celles qui n’existent plus', () => {
    expect(colonnesChoisies(['etape', 'disparue', 'numero'])).toEqual(['numero', 'etape']);
    expect(colonnesChoisies(['constructor'])).toEqual(COLONNES_USUELLES);
    expect(colonnesChoisies(undefined)).toEqual(COLONNES_USUELLES);
  });

  it('se déplacent d’une place, et pas au-delà', () => {
    expect(deplacer(['numero', 'etape', 'depot'], 'etape', 1)).toEqual(['numero', 'depot', 'etape']);
    expect(deplacer(['numero', 'etape'], 'etape', 1)).toEqual(['numero', 'etape']);
  });
});
