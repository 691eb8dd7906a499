import { citer } from './articles';

describe('Citation d’un article', () => {
  it.each([
    ['CPC 982', 'article 982 du code de procédure civile'],
    ['CPC 978 al. 1', 'article 978, alinéa 1er, du code de procédure civile'],
    ['CPC 978 al. 1 in fine', 'article 978, alinéa 1er in fine, du code de procédure civile'],
    ['CPP 801', 'article 801 du code de procédure pénale'],
    ['décret 2020-1717, art. 44', 'décret 2020-1717, art. 44'],
  ])('%s se lit « %s »', (cite, attendu) => expect(citer(cite)).toBe(attendu));
});
