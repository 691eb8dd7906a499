import { enMots, moisDe, motifChome } from './jours';

const FERIES = new Map([['2026-05-14', 'Ascension'], ['2026-05-25', 'lundi de Pentecôte']]);
const course = (depart: string, brut: string, fin: string) => ({ depart, brut, fin });

describe('La bande calendaire d’un délai', () => {
  it('couvre en entier les mois du départ et du dernier jour', () => {
    const { mois, omis } = moisDe(course('2026-03-23', '2026-05-23', '2026-05-26'), FERIES);
    expect(mois.map(({ cle, jours }) => [cle, jours.length])).toEqual([['2026-03', 31], ['2026-04', 30], ['2026-05', 31]]);
    expect(omis).toBe(0);
  });

  it('marque le départ, l’échéance brute, le dernier jour, et pourquoi un jour ne compte pas', () => {
    const jours = moisDe(course('2026-03-23', '2026-05-23', '2026-05-26'), FERIES).mois.flatMap((m) => m.jours);
    expect(jours.filter(({ role }) => role).map(({ date, role, dans, chome }) => [date, role, dans, chome])).toEqual([
      ['2026-03-23', 'depart', false, null], ['2026-05-23', 'brut', true, 'samedi'], ['2026-05-26', 'fin', true, null],
    ]);
    expect(motifChome('2026-05-25', FERIES)).toBe('lundi de Pentecôte');
  });

  it('n’étire pas un délai de deux ans : les premiers mois, les derniers, et combien sont passés', () => {
    const { mois, omis } = moisDe(course('2024-03-01', '2026-03-02', '2026-03-02'), FERIES);
    expect([mois.length, omis, mois[0]?.cle, mois.at(-1)?.cle]).toEqual([7, 18, '2024-03', '2026-03']);
  });

  it('se dit aussi en une phrase', () => {
    expect(enMots(course('2026-03-23', '2026-05-23', '2026-05-26'), FERIES)).toBe('Du 23 mars 2026 au 26 mai 2026. Le 23 mai 2026 n’est pas ouvrable (samedi)\u00a0: report au 26 mai 2026.');
  });
});
