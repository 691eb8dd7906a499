import fc from 'fast-check';
import { cellule, ligneCsv } from './csv';

describe('Une cellule exportée', () => {
  it.each([
    ['=SOMME(A1)', "'=SOMME(A1)"], ['+33', "'+33"], ['-1', "'-1"], ['@moi', "'@moi"], ['\t=1', '"\'\t=1"'], ['\r=1', '"\'\r=1"'],
    ['Dupont', 'Dupont'], ['X ; Y', '"X ; Y"'], ['dit « "oui" »', '"dit « ""oui"" »"'], [-3, '-3'], [null, ''], [undefined, ''], ['2026-11-22', '2026-11-22'],
  ])('%j s’écrit %s', (valeur, attendu) => {
    expect(cellule(valeur)).toBe(attendu);
  });

  it('ne commence jamais par ce qu’un tableur calculerait, et se relit telle qu’elle était', () => {
    fc.assert(fc.property(fc.string(), (texte) => {
      const ecrite = cellule(texte);
      const lue = ecrite.startsWith('"') ? ecrite.slice(1, -1).replaceAll('""', '"') : ecrite;
      expect(lue).not.toMatch(/^[=+\-@\t\r]/);
      expect([texte, `'${texte}`]).toContain(lue);
    }));
  });

  it('tient dans sa ligne', () => {
    expect(ligneCsv(['a', 'b;c', 3])).toBe('a;"b;c";3\r\n');
  });
});
