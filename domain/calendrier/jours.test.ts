import exemples from './exemples.json';
import { TERRITOIRES, dimancheDePaques, estFerie, estOuvrable, joursFeries, motifNonOuvrable, prochainOuvrable } from '.';
import { jourDeSemaine } from '../commun';

/** Gauss's own method: nothing in common with the one under test but the result. */
function paquesSelonGauss(annee: number): string {
  const [a, b, c] = [annee % 19, annee % 4, annee % 7];
  const k = Math.floor(annee / 100);
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  if (d === 29 && e === 6) return `${annee}-04-19`;
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return `${annee}-04-18`;
  const jour = 22 + d + e;
  return jour <= 31 ? `${annee}-03-${jour}` : `${annee}-04-${String(jour - 31).padStart(2, '0')}`;
}

describe('Pâques', () => {
  it('tombe le jour que donne la méthode de Gauss, chaque année de 1900 à 2299', () => {
    const annees = Array.from({ length: 400 }, (_, i) => 1900 + i);
    expect(annees.map(dimancheDePaques)).toEqual(annees.map(paquesSelonGauss));
  });

  it('tombe toujours un dimanche', () => {
    for (let annee = 1900; annee < 2300; annee += 1) expect(jourDeSemaine(dimancheDePaques(annee))).toBe(0);
  });
});

describe('Jours fériés', () => {
  it.each(Object.entries(exemples))('%s : la liste est celle du Code du travail', (cle, jours) => {
    const [, territoire = '', annee] = /^(.+)-(\d{4})$/.exec(cle) ?? [];
    expect([...joursFeries(Number(annee), territoire).keys()]).toEqual(jours);
  });

  it.each([
    ['guyane', '2026-06-10'], ['mayotte', '2026-04-27'], ['saint-martin', '2026-05-27'], ['saint-barthelemy', '2026-10-09'],
    ['nouvelle-caledonie', '2026-09-24'], ['polynesie-francaise', '2026-11-20'], ['wallis-et-futuna', '2026-07-29'],
    ['alsace-moselle-sans-temple', '2026-12-26'],
  ])('%s chôme le %s, jour ouvrable en métropole ou simple samedi', (territoire, date) => {
    expect([estFerie(date, territoire), estFerie(date)]).toEqual([true, false]);
  });

  it('ne tient pas le vendredi saint pour férié en Martinique, en Guadeloupe ni dans une commune d’Alsace-Moselle sans temple', () => {
    for (const territoire of ['metropole', 'martinique', 'guadeloupe', 'alsace-moselle-sans-temple']) expect(estOuvrable('2026-04-03', territoire)).toBe(true);
    expect(motifNonOuvrable('2026-04-03', 'alsace-moselle')).toBe('vendredi saint');
  });

  it('garde au lundi de Pentecôte son caractère férié malgré la journée de solidarité (Crim., 10 mai 2006, n° 05-86.744)', () => {
    expect(motifNonOuvrable('2005-05-16')).toBe('lundi de Pentecôte');
  });

  it('ne compte qu’un jour quand l’Ascension tombe le 1er mai (2008)', () => {
    expect([...joursFeries(2008).keys()]).toHaveLength(10);
  });

  it('signale les territoires dont le droit local n’a pas été lu', () => {
    const nonLus = Object.entries(TERRITOIRES).filter(([, { verifie }]) => !verifie).map(([nom]) => nom);
    expect(nonLus).toEqual(['saint-martin', 'nouvelle-caledonie', 'polynesie-francaise', 'wallis-et-futuna']);
  });

  it('refuse un territoire inconnu plutôt que de compter sans jours fériés', () => {
    expect(() => joursFeries(2026, 'atlantide')).toThrow(new RangeError('Unknown territory: atlantide'));
  });
});

describe('Jour ouvrable suivant', () => {
  it.each([
    ['2026-07-10', '2026-07-10', 'un vendredi reste le vendredi'],
    ['2026-07-11', '2026-07-13', 'le samedi passe au lundi'],
    ['2027-12-25', '2027-12-27', 'Noël un samedi passe au lundi'],
    ['2028-04-29', '2028-05-02', 'le samedi qui précède un 1er mai lundi passe au mardi'],
    ['2026-04-04', '2026-04-07', 'le samedi de Pâques passe au mardi'],
  ])('%s → %s : %s', (date, attendu) => {
    expect(prochainOuvrable(date)).toBe(attendu);
  });
});
