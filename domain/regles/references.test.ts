import { REGLES } from '.';

/** Articles, event and sanction of each civil line, as the table of limits gives them. */
const ATTENDU: [id: string, ligne: string, article: string, sanction: RegExp | null, distance: string | null][] = [
  ['cpc-612', 'C01', 'CPC 612', /irrecevabilité/, 'CPC 643'],
  ['cpc-528-1', 'C02', 'CPC 528-1', /irrecevabilité/, null],
  ['cpc-613', 'C08', 'CPC 613', /irrecevabilité/, 'CPC 643'],
  ['cpc-463', 'C11', 'CPC 463', /forclusion/, null],
  ['cpc-639-1', 'C16', 'CPC 639-1', /irrecevabilité/, null],
  ['cpc-639-3', 'C17', 'CPC 639-3', /irrecevabilité/, null],
  ['cpc-87', 'C18', 'CPC 87', /irrecevabilité/, 'CPC 643'],
  ['cpc-978-al1', 'C22', 'CPC 978 al. 1', /déchéance/, 'CPC 1023'],
  ['cpc-978-additionnel', 'C22b', 'CPC 608', /irrecevabilité/, 'CPC 1023'],
  ['cpc-978-al2', 'C23', 'CPC 978 al. 1 in fine', /déchéance/, 'CPC 1023'],
  ['cpc-982', 'C24', 'CPC 982', /irrecevabilité du mémoire/, 'CPC 1023'],
  ['cpc-1010-al1', 'C25', 'CPC 1010 al. 1', /irrecevabilité/, 'CPC 1023'],
  ['cpc-1010-dernier-al', 'C26', 'CPC 1010 dernier al.', null, 'CPC 1023'],
  ['cpc-1009-1', 'C28', 'CPC 1009-1', /irrecevabilité de la demande/, 'CPC 1023'],
  ['cpc-1009-2', 'C29', 'CPC 1009-2', /péremption/, null],
  ['cpc-1029', 'C37', 'CPC 1029', null, null],
  ['cpc-1030', 'C37', 'CPC 1030', /renvoi/, null],
  ['cpc-989', 'C42', 'CPC 989', /déchéance/, 'CPC 1023'],
  ['cpc-1034', 'C60', 'CPC 1034', /irrecevabilité/, null],
  ['cpc-1037-1-signification', 'C62', 'CPC 1037-1', /caducité/, null],
  ['cpc-1037-1-conclusions', 'C63', 'CPC 1037-1', /moyens antérieurs/, 'CPC 915-4'],
  ['cpc-346', 'S01', 'CPC 346', /irrecevabilité/, 'CPC 643'],
  ['cpc-366-5', 'S02', 'CPC 366-5', /irrecevabilité/, 'CPC 643'],
  ['cpc-126-15', 'S03', 'CPC 126-15', /irrecevabilité/, 'CPC 643'],
  ['cpc-1103', 'S04', 'CPC 1103', /irrecevabilité/, 'CPC 643'],
  ['cpc-1210-12', 'S05', 'CPC 1210-12', /irrecevabilité/, 'CPC 643'],
  ['cpc-1441-1', 'S06', 'CPC 1441-1', /irrecevabilité/, 'CPC 643'],
  ['cpp-568', 'P01', 'CPP 568', /irrecevabilité/, null],
  ['cpp-584', 'P09', 'CPP 584', /déchéance/, null],
];

describe('Références', () => {
  it.each(ATTENDU)('%s est la ligne %s, fondée sur %s', (id, ligne, article, sanction, distance) => {
    const regle = REGLES.find((r) => r.id === id);
    expect(regle).toMatchObject({ ligne, distance });
    expect(regle?.articles[0]).toBe(article);
    if (sanction) expect(regle?.sanction).toMatch(sanction);
    else expect(regle?.sanction).toBeNull();
  });

  it.each(['cpc-978-al1', 'cpc-978-al2', 'cpc-989'])('%s : la déchéance est prononcée par ordonnance du premier président ou de son délégué', (id) => {
    expect(REGLES.find((r) => r.id === id)?.prononcePar).toMatch(/premier président/);
  });

  it('n’interrompt par la demande de radiation que les délais du défendeur (982, 991, 1010), jamais ceux de 978 et 989', () => {
    expect(REGLES.filter(({ radiation }) => radiation).map(({ id }) => id)).toEqual(['cpc-982', 'cpc-991', 'cpc-1010-al1', 'cpc-1010-al2']);
  });
});
