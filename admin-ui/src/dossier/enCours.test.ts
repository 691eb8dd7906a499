import { enCours } from './enCours';

describe('Ce qui appelle encore quelque chose', () => {
  it.each([['courante', false, true], ['interrompue', true, true], ['echue', false, true], ['echue', true, false], ['satisfaite', false, false]] as const)(
    'une échéance %s (faculté : %s) : %s', (statut, faculte, attendu) => { expect(enCours({ statut, faculte })).toBe(attendu); });
});
