import { estOuvrable } from '@diligence/domain/calendrier';
import { calculerDelai } from '@diligence/domain/delais';
import { droitEnVigueur } from '@diligence/domain/regles';
import { departDe, echelonner } from './dater';
import { hasard } from './hasard';

const fin = (depart: string) => {
  const delai = calculerDelai({ regle: 'cpc-978-al1', depart, demeure: 'etranger', criteres: { pourvoi: depart } }, droitEnVigueur());
  return delai.ok ? delai.valeur.dernierJour : null;
};

test('Le départ trouvé fait finir le délai le jour visé, distance comprise.', () => {
  expect(fin(departDe({ regle: 'cpc-978-al1', demeure: 'etranger', dernierJour: '2026-11-19' }))).toBe('2026-11-19');
});

test('Aucun délai ne finit un dimanche : le départ vise alors le premier jour ouvrable.', () => {
  expect(fin(departDe({ regle: 'cpc-978-al1', demeure: 'etranger', dernierJour: '2026-11-22' }))).toBe('2026-11-23');
});

test('Autour de l’ancre, chaque pas suit le précédent, un jour ouvrable, dans l’intervalle voulu.', () => {
  const dates = echelonner(hasard(1), [[0, 0], [10, 20], [30, 40], [5, 5]], { rang: 2, date: '2026-06-10' });
  expect(dates[2]).toBe('2026-06-10');
  expect([...dates].sort()).toEqual(dates);
  expect(dates.every((d) => estOuvrable(d))).toBe(true);
  expect(dates[3]).toBe('2026-06-15');
});
