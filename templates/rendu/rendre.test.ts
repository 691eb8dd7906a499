import { compiler } from './rendre';
import { VariableInconnue } from './surveiller';

describe('Rendu d’un modèle', () => {
  it.each([
    ['une variable', '{{page.titre}}', { page: {} }, 'page.titre'],
    ['une condition', '{{#if partie.conseil}}oui{{/if}}', { partie: {} }, 'partie.conseil'],
    ['une liste', '{{#each parties}}x{{/each}}', {}, 'parties'],
    ['un élément de liste', '{{#each parties}}{{nom}}{{/each}}', { parties: [{ nom: 'A' }, {}] }, 'parties.1.nom'],
    ['une valeur indéfinie', '{{nom}}', { nom: undefined }, 'nom'],
  ])('nomme la variable inconnue lue par %s', (_cas, source, donnees, chemin) => {
    expect(() => compiler(source)(donnees)).toThrow(new VariableInconnue(chemin));
  });

  it('tient une valeur nulle pour connue et vide', () => {
    expect(compiler('[{{#if nom}}oui{{else}}{{nom}}{{/if}}]')({ nom: null })).toBe('[]');
  });

  it('échappe tout ce qui vient du dossier', () => {
    expect(compiler('<p>{{nom}}</p>')({ nom: '<script>alert(1)</script> & "Cie"' }))
      .toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Cie&quot;</p>');
  });

  it.each(['{{{nom}}}', '{{&nom}}', '{{#if nom}}{{{nom}}}{{/if}}'])('refuse la sortie non échappée %s', (source) => {
    expect(() => compiler(source)).toThrow('non échappée');
  });

  it('refuse une aide inconnue dès la compilation', () => {
    expect(() => compiler('{{majuscules nom}}')({ nom: 'x' })).toThrow('majuscules');
  });

  it('n’écrit dans la feuille de style qu’une chaîne que rien ne peut refermer', () => {
    expect(compiler('{{chaineCss texte}}')({ texte: 'n° 26"} body{' })).toBe('"n\\b0  26\\22 \\7d  body\\7b "');
  });
});
