import { JOURS_NATIONAUX, TERRITOIRES, joursFeries, motifNonOuvrable, estOuvrable, prochainOuvrable } from '.';

/** Local days of each territory, as the Code du travail and local law give them; Good Friday is two days before Easter. */
const LOCAUX: Record<string, Record<string, string | number>> = {
  metropole: {},
  'alsace-moselle': { 'vendredi saint': -2, 'Saint-Étienne': '12-26' },
  'alsace-moselle-sans-temple': { 'Saint-Étienne': '12-26' },
  martinique: { 'commémoration de l’abolition de l’esclavage': '05-22' },
  guadeloupe: { 'commémoration de l’abolition de l’esclavage': '05-27' },
  'saint-martin': { 'commémoration de l’abolition de l’esclavage': '05-27' },
  'saint-barthelemy': { 'commémoration de l’abolition de l’esclavage': '10-09' },
  guyane: { 'commémoration de l’abolition de l’esclavage': '06-10' },
  reunion: { 'commémoration de l’abolition de l’esclavage': '12-20' },
  mayotte: { 'commémoration de l’abolition de l’esclavage': '04-27' },
};

describe('Calendriers des territoires', () => {
  it.each(Object.entries(LOCAUX))('%s : jours ajoutés aux jours nationaux', (territoire, attendus) => {
    expect(Object.fromEntries(TERRITOIRES[territoire]!.joursLocaux.map(({ nom, jour }) => [nom, jour]))).toEqual(attendus);
  });

  it.each([
    ['nouvelle-caledonie', ['2026-09-24']], ['polynesie-francaise', ['2026-03-05', '2026-04-03', '2026-11-20']], ['wallis-et-futuna', ['2026-04-28', '2026-06-29', '2026-07-29']],
  ])('%s : jours locaux, droit non lu', (territoire, attendus) => {
    const nationaux = joursFeries(2026);
    expect([...joursFeries(2026, territoire).keys()].filter((jour) => !nationaux.has(jour))).toEqual(attendus);
    expect(TERRITOIRES[territoire]!.source).toBe('droit local non lu');
    expect(attendus.map((jour) => joursFeries(2026, territoire).get(jour))).toEqual(attendus.map((jour) => (jour === '2026-04-03' ? 'vendredi saint' : 'jour férié local')));
  });

  it('dit d’où vient chaque calendrier, et de quel territoire', () => {
    expect(Object.fromEntries(Object.values(TERRITOIRES).map(({ libelle, source }) => [libelle, source]))).toEqual({
      'France métropolitaine': 'C. trav. L. 3133-1',
      'Alsace-Moselle, commune à temple protestant ou église mixte': 'C. trav. L. 3134-13 ; ordonnance du 16 août 1892',
      'Alsace-Moselle, autre commune': 'C. trav. L. 3134-13 ; ordonnance du 16 août 1892',
      Martinique: 'C. trav. L. 3422-2', Guadeloupe: 'C. trav. L. 3422-2', 'Saint-Martin': 'C. trav. L. 3422-2', 'Saint-Barthélemy': 'C. trav. L. 3422-2',
      Guyane: 'C. trav. L. 3422-2', 'La Réunion': 'C. trav. L. 3422-2', Mayotte: 'C. trav. L. 3422-2',
      'Nouvelle-Calédonie': 'droit local non lu', 'Polynésie française': 'droit local non lu', 'Wallis-et-Futuna': 'droit local non lu',
    });
  });

  it('nomme les onze jours nationaux, dans l’ordre de l’année', () => {
    expect([...joursFeries(2026).values()]).toEqual([
      'jour de l’an', 'lundi de Pâques', 'fête du travail', 'victoire du 8 mai 1945', 'Ascension', 'lundi de Pentecôte', 'fête nationale', 'Assomption', 'Toussaint', 'armistice du 11 novembre 1918', 'Noël',
    ]);
    expect(JOURS_NATIONAUX).toHaveLength(11);
  });
});

describe('Jours ajoutés ou retirés par un texte', () => {
  const amendes = { metropole: { '2026-07-13': 'pont national', '2026-07-14': null, '2026-07-18': null }, guyane: { '2026-07-13': null, '2026-06-10': null } };

  it('ajoute un jour chômé, en rend un autre ouvrable, et laisse au samedi son nom', () => {
    expect(motifNonOuvrable('2026-07-13', 'metropole', amendes)).toBe('pont national');
    expect(motifNonOuvrable('2026-07-14', 'metropole', amendes)).toBeNull();
    expect(motifNonOuvrable('2026-07-18', 'metropole', amendes)).toBe('samedi');
    expect(prochainOuvrable('2026-07-11', 'metropole', amendes)).toBe('2026-07-14');
  });

  it('vaut dans tout territoire, sauf si le sien dit autrement', () => {
    expect([motifNonOuvrable('2026-07-13', 'martinique', amendes), motifNonOuvrable('2026-07-13', 'guyane', amendes)]).toEqual(['pont national', null]);
    expect([estOuvrable('2026-06-10', 'guyane', amendes), estOuvrable('2026-06-10', 'guyane')]).toEqual([true, false]);
  });

  it('ne touche pas aux autres jours', () => {
    expect(motifNonOuvrable('2026-12-25', 'metropole', amendes)).toBe('Noël');
    expect(motifNonOuvrable('2026-07-12', 'metropole', amendes)).toBe('dimanche');
  });
});
