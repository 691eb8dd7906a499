import { numeroDeDossier } from './numeroDeDossier';

describe('Le numéro de pourvoi se tape sous toutes ses formes', () => {
  it.each(['24-22.770', 'P 24-22.770', 'n° P 24-22.770', '24-22770', '24-22 770', '2422770'])('« %s » est le pourvoi 24-22.770', (texte) => {
    expect(numeroDeDossier(texte)).toBe('24-22.770');
  });

  it.each(['Martin', '24-22', '24-22.77', '12345678', ''])('« %s » n’est pas un numéro et lance une recherche', (texte) => {
    expect(numeroDeDossier(texte)).toBeNull();
  });
});
