import { CATALOGUE, definitionParId, definitions } from '.';

const volet = (id: string) => definitionParId(id)?.volet;

describe('La part du dossier où se lit un acte', () => {
  it.each([
    ['mise-en-etat', ['EC08', 'EC14', 'EC20', 'EC06', 'EP13', 'EP15', 'EP17', 'EP18']],
    ['instruction', ['EC30', 'EC31', 'EC34', 'EC35', 'EC36', 'EC36b', 'EC37', 'EC38', 'EP20', 'EP21', 'GE15']],
    ['audience', ['EC39', 'EC39b', 'EC40', 'EC41', 'EP22', 'EP22b', 'EP23']],
    ['decision', ['EC18', 'EC24', 'EC29b', 'EC42', 'EC43', 'EC44', 'EC47', 'EP07', 'EP19', 'EP22c', 'EP24', 'EP25', 'EP27', 'EP29']],
  ])('« %s » réunit, au civil comme au pénal, les actes qui y mènent', (attendu, actes) => {
    expect(actes.map((id) => [id, volet(id)])).toEqual(actes.map((id) => [id, attendu]));
  });

  it('se trouve dans chaque procédure qui juge : aucune n’est sans instruction, sans audience ni décision', () => {
    for (const { nom, actes } of Object.values(CATALOGUE)) {
      const siens = new Set(actes.map(({ definition }) => volet(definition.id)));
      expect([nom, siens.has('instruction'), siens.has('decision')]).toEqual([nom, true, true]);
    }
  });
});

describe('Le compartiment d’un acte', () => {
  it('garde pour la Cour ce qui gère le dossier et la séance d’instruction ; le reste est ouvert aux parties', () => {
    expect(definitions.filter(({ nature }) => nature === 'gestion').every(({ compartiment }) => compartiment === 'cour')).toBe(true);
    expect([definitionParId('EC34')?.compartiment, definitionParId('EC35')?.compartiment, definitionParId('EP24')?.compartiment]).toEqual(['cour', 'ouvert', 'ouvert']);
  });
});
