import { definitions } from '..';
import { USAGES } from './usages';

describe('À qui sert une saisie', () => {
  it('chaque mot de la table est celui d’un champ du catalogue, que ses formulaires montrent', () => {
    const champs = definitions.flatMap((d) => d.champs);
    const montres = new Set(champs.filter(({ usage }) => usage !== undefined).map(({ nom }) => nom));
    expect(Object.keys(USAGES).filter((nom) => !montres.has(nom))).toEqual([]);
  });
});
