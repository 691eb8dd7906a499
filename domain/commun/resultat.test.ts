import { echec, succes } from '.';

describe('Résultat', () => {
  it('porte une valeur quand l’opération réussit et une erreur codée quand elle échoue', () => {
    expect(succes(3)).toEqual({ ok: true, valeur: 3 });
    expect(echec({ code: 'date-invalide', message: 'La date est invalide.' })).toMatchObject({ ok: false, erreur: { code: 'date-invalide' } });
  });
});
