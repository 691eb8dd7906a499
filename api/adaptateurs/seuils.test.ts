import { Seuils } from './seuils';

/** A register whose lines are their own places, and that counts how many it had to sort. */
class Registre {
  places: string[] = [];
  triees = 0;
  lire = async (auPlus?: string): Promise<{ rang: string }[]> => {
    const candidates = this.places.filter((rang) => auPlus === undefined || rang <= auPlus).sort();
    this.triees = candidates.length;
    return candidates.slice(0, 3).map((rang) => ({ rang }));
  };
}

describe('Une page de la liste', () => {
  it('relue, se trie seule ; ce qui s’y ajoute ou s’en va n’est jamais manqué', async () => {
    const [seuils, registre] = [new Seuils(), new Registre()];
    const lire = async () => (await seuils.page('premiere', 3, registre.lire)).map(({ rang }) => rang).join('');
    registre.places = ['f', 'b', 'd', 'a', 'e', 'c'];
    expect([await lire(), registre.triees]).toEqual(['abc', 6]);
    expect([await lire(), registre.triees]).toEqual(['abc', 3]);
    registre.places.push('aa');
    expect(await lire()).toBe('aaab');
    registre.places = ['d', 'e', 'f', 'g'];
    expect(await lire()).toBe('def');
    registre.places = ['g'];
    expect(await lire()).toBe('g');
  });
});
