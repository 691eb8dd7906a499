import { Verrou } from './verrou';

const attendre = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('Le verrou d’un dossier', () => {
  it('sert les actes un par un, dans leur ordre d’arrivée, même si le premier est le plus long', async () => {
    const verrou = new Verrou();
    const journal: string[] = [];
    const acte = (nom: string, duree: number) =>
      verrou.tenir(async () => {
        journal.push(`début ${nom}`);
        await attendre(duree);
        journal.push(`fin ${nom}`);
      });
    await Promise.all([acte('a', 20), acte('b', 0), acte('c', 5)]);
    expect(journal).toEqual(['début a', 'fin a', 'début b', 'fin b', 'début c', 'fin c']);
  });

  it('est rendu quand l’acte échoue, et l’échec revient à son auteur', async () => {
    const verrou = new Verrou();
    const echec = verrou.tenir(() => Promise.reject(new Error('panne')));
    const suivant = verrou.tenir(() => Promise.resolve('servi'));
    await expect(echec).rejects.toThrow('panne');
    await expect(suivant).resolves.toBe('servi');
  });

  it('compte ceux qui le tiennent ou l’attendent', async () => {
    const verrou = new Verrou();
    const deux = [verrou.tenir(() => attendre(1)), verrou.tenir(() => attendre(1))];
    expect(verrou.occupation).toBe(2);
    await Promise.all(deux);
    expect(verrou.occupation).toBe(0);
  });
});
