import { typographierPage } from './typographie';

describe('Typographie d’une page', () => {
  it('met les espaces insécables, les apostrophes et l’exposant que le français demande', () => {
    expect(typographierPage('<p>L&#x27;article 978 : « le 1er mars 2027 » ; RG n° 25 ?</p>'))
      .toBe('<p>L’article\u00a0978\u00a0: «\u00a0le 1<sup>er</sup>\u00a0mars\u00a02027\u00a0»\u202f; RG\u00a0n°\u00a025\u202f?</p>');
  });

  it('ne touche ni aux balises, ni au titre, ni à la feuille de style', () => {
    const html = '<title>Avis : n° 1</title><style>p :hover { color: red }</style><a title="1er : x" href="#1er"></a>';
    expect(typographierPage(html)).toBe(html);
  });
});
