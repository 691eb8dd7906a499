import { ajouterJours, ajouterMois, dateCivileAParis, dateEnFrancais, estDateCivile, expireA, jourEtDate, joursEntre, typographier } from '.';

describe('Date civile', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('accepte le %s', (date) => {
    expect(estDateCivile(date)).toBe(true);
  });

  it.each(['2025-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '22/11/2026', '2026-11-22T00:00:00Z', '1899-12-31', '2200-01-01', '', ' 2026-11-22', null, undefined, 20261122])(
    'refuse %p', (valeur) => {
      expect(estDateCivile(valeur)).toBe(false);
    });

  it('ajoute des jours à travers les mois, les années et le 29 février', () => {
    expect([ajouterJours('2024-02-28', 1), ajouterJours('2025-02-28', 1), ajouterJours('2026-12-31', 1), ajouterJours('2026-03-01', -1)])
      .toEqual(['2024-02-29', '2025-03-01', '2027-01-01', '2026-02-28']);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-02-28', 2, '2026-04-28'], ['2026-12-31', 3, '2027-03-31'],
    ['2024-02-29', 12, '2025-02-28'], ['2026-08-31', 1, '2026-09-30'], ['2026-10-31', 4, '2027-02-28'],
  ])('%s plus %d mois donne le %s : même quantième ou, à défaut, dernier jour du mois (CPC 641 al. 2)', (date, mois, attendu) => {
    expect(ajouterMois(date, mois)).toBe(attendu);
  });

  it('compte les jours entre deux dates sans heure d’été', () => {
    expect(joursEntre('2026-03-28', '2026-03-30')).toBe(2);
  });
});

describe('Expiration à Paris', () => {
  it.each([
    ['2026-07-14', '2026-07-14T22:00:00.000Z', 'en été, deux heures avant minuit universel'],
    ['2026-01-15', '2026-01-15T23:00:00.000Z', 'en hiver, une heure avant'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z', 'la veille du passage à l’heure d’été'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z', 'le jour du passage à l’heure d’été'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z', 'le jour du passage à l’heure d’hiver'],
  ])('le %s s’achève à %s : %s', (date, instant) => {
    expect(expireA(date)).toBe(instant);
    expect(dateCivileAParis(instant) > date).toBe(true);
    expect(dateCivileAParis(new Date(Date.parse(instant) - 1).toISOString())).toBe(date);
  });
});

describe('Écriture française', () => {
  it('écrit les dates en toutes lettres', () => {
    expect(dateEnFrancais('2027-03-01')).toBe('1er mars 2027');
    expect(jourEtDate('2026-08-15')).toBe('samedi 15 août 2026');
  });

  it('pose les espaces insécables et l’apostrophe typographique', () => {
    expect(typographier("L'acte : « reçu » ; n° 1 !")).toBe('L’acte\u00a0: «\u00a0reçu\u00a0»\u202f; n°\u00a01\u202f!');
  });
});
