import { semblables } from './semblables';

describe('Les conséquences d’un acte pour de nombreuses parties', () => {
  it('se disent une fois quand elles sont les mêmes, avec leur nombre, dans l’ordre où elles viennent', () => {
    expect(semblables(['Notifier', 'Distribuer', 'Notifier', 'Notifier'], (titre) => titre)).toEqual([{ ligne: 'Notifier', fois: 3 }, { ligne: 'Distribuer', fois: 1 }]);
    expect(semblables([], String)).toEqual([]);
  });
});
