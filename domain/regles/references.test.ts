import { calculerDelai } from '../delais';
import { droitEnVigueur, REGLES } from '.';

/** Articles, event and sanction of each line, as the table of limits gives them. */
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
  ['cpc-989-moyens', 'C42', 'CPC 989', null, 'CPC 1023'],
  ['cpc-991', 'C43', 'CPC 991', /irrecevabilité du pourvoi incident/, 'CPC 1023'],
  ['ce-r19-1', 'C45', 'C. élect. R. 19-1', /irrecevabilité/, null],
  ['cpc-999', 'C47', 'CPC 999', /irrecevabilité/, null],
  ['cpc-1004', 'C48', 'CPC 1004', /irrecevabilité/, null],
  ['cpc-1005', 'C49', 'CPC 1005', /irrecevabilité/, null],
  ['cpc-1006', 'C50', 'CPC 1006', null, null],
  ['cpc-1034', 'C60', 'CPC 1034', /irrecevabilité/, null],
  ['cpc-1037-1-signification', 'C62', 'CPC 1037-1', /caducité/, null],
  ['cpc-1037-1-conclusions', 'C63', 'CPC 1037-1', /moyens antérieurs/, 'CPC 915-4'],
  ['cpc-346', 'S01', 'CPC 346', /irrecevabilité/, 'CPC 643'],
  ['cpc-366-5', 'S02', 'CPC 366-5', /irrecevabilité/, 'CPC 643'],
  ['cpc-126-15', 'S03', 'CPC 126-15', /irrecevabilité/, 'CPC 643'],
  ['cpc-1103', 'S04', 'CPC 1103', /irrecevabilité/, 'CPC 643'],
  ['cpc-1210-12', 'S05', 'CPC 1210-12', /irrecevabilité/, 'CPC 643'],
  ['cpc-1441-1', 'S06', 'CPC 1441-1', /irrecevabilité/, 'CPC 643'],
  ['lpf-l16-b', 'S09', 'LPF L. 16 B', /irrecevabilité/, 'CPC 643'],
  ['cdouanes-62', 'S09b', 'C. douanes 62', /irrecevabilité/, 'CPC 643'],
  ['cconso-l512-38', 'S09c', 'C. conso. L. 512-38', /irrecevabilité/, null],
  ['cpce-l5-6', 'S10', 'CPCE L. 5-6', /irrecevabilité/, 'CPC 643'],
  ['ccom-l464-8', 'S10', 'C. com. L. 464-8', /irrecevabilité/, 'CPC 643'],
  ['ceseda-r342-19', 'S11', 'CESEDA R. 342-19', /irrecevabilité/, 'CPC 643'],
  ['ceseda-r764-3', 'S11', 'CESEDA R. 764-3', /irrecevabilité/, 'CPC 643'],
  ['ceseda-r343-10', 'S12', 'CESEDA R. 343-10', /irrecevabilité/, 'CPC 643'],
  ['cexpro-l223-1', 'S13', 'C. expr. L. 223-1', /irrecevabilité/, 'CPC 643'],
  ['d2004-1463-20', 'S14', 'D. 2004-1463 art. 20', /irrecevabilité/, 'CPC 643'],
  ['cpp-568', 'P01', 'CPP 568', /irrecevabilité/, null],
  ['cpp-568-1', 'P02', 'CPP 568-1', /irrecevabilité/, null],
  ['cpp-568-1-transmission', 'P02', 'CPP 568-1', /déchéance/, null],
  ['cpp-574-2-memoire', 'P02', 'CPP 574-2', /déchéance/, null],
  ['cpp-574-2-arret', 'P02', 'CPP 574-2', null, null],
  ['l1881-59', 'P03', 'L. 29 juill. 1881 art. 59', /irrecevabilité/, null],
  ['l1881-59-transmission', 'P03', 'L. 29 juill. 1881 art. 59', null, null],
  ['l1881-59-arret', 'P03', 'L. 29 juill. 1881 art. 59', null, null],
  ['cpp-712-15', 'P04', 'CPP 712-15', /irrecevabilité/, null],
  ['cpp-728-53', 'P05', 'CPP 728-53', /irrecevabilité/, null],
  ['cpp-728-53-arret', 'P05', 'CPP 728-53', null, null],
  ['cpp-764-1-pourvoi', 'P05', 'CPP 764-1 à 764-43', /irrecevabilité/, null],
  ['cpp-696-48-memoire', 'P05', 'CPP 696-48 à 696-89', /déchéance/, null],
  ['cpp-578', 'P07', 'CPP 578', null, null],
  ['cpp-579', 'P08', 'CPP 579', /forclusion/, null],
  ['cpp-584', 'P09', 'CPP 584', /déchéance/, null],
  ['cpp-585-1-al1', 'P10', 'CPP 585-1 al. 1', /déchéance/, null],
  ['cpp-585-1-al2', 'P11', 'CPP 585-1 al. 2', /déchéance/, null],
  ['cpp-585-2', 'P12', 'CPP 585-2', /déchéance/, null],
  ['cpp-586', 'P13', 'CPP 586', null, null],
  ['cpp-567-2-memoire', 'P18', 'CPP 567-2', /déchéance/, null],
  ['cpp-567-2-arret', 'P18', 'CPP 567-2', /mise en liberté d’office/, null],
  ['cpp-567-2-prorogation', 'P18', 'CPP 567-2', /déchéance/, null],
  ['cpp-574-1-memoire', 'P19', 'CPP 574-1', /déchéance/, null],
  ['cpp-574-1-arret', 'P19', 'CPP 574-1', /mise en liberté d’office/, null],
  ['cpp-574-1-prorogation', 'P19', 'CPP 574-1', /déchéance/, null],
  ['cpp-571-president', 'P20', 'CPP 571', null, null],
  ['cpp-571-chambre', 'P20', 'CPP 571', null, null],
  ['cpp-604', 'P21', 'CPP 604', null, null],
  ['cpp-617', 'P22', 'CPP 617', null, null],
  ['cpp-622-1', 'P25', 'CPP 622-1', /irrecevabilité/, null],
  ['cpp-662', 'P27', 'CPP 662', null, null],
  ['cpp-665-memoire', 'P27', 'CPP 665 al. 2', null, null],
  ['cpp-665-arret', 'P27', 'CPP 665', null, null],
  ['coj-l452-1', 'réexamen civil', 'COJ L452-1', /irrecevabilité/, null],
  ['cpc-1031-12', 'réexamen civil', 'CPC 1031-12', /déchéance/, 'CPC 1023'],
  ['cpc-1031-12-signification', 'réexamen civil', 'CPC 1031-12', /déchéance/, 'CPC 1023'],
  ['cpp-855', 'O1', 'CPP 855', /irrecevabilité/, null],
  ['cpp-856', 'O2', 'CPP 856', /irrecevabilité/, null],
  ['cpp-857', 'O3', 'CPP 857', /forclusion/, null],
  ['cpp-858', 'O4', 'CPP 858', /déchéance/, null],
  ['cpp-859', 'O5', 'CPP 859', /forclusion/, null],
  ['cpp-861', 'O6', 'CPP 861', null, null],
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

  it.each(['cpp-584', 'cpp-585-1-al1', 'cpp-585-2', 'cpp-567-2-memoire', 'cpp-574-1-memoire', 'cpp-574-2-memoire'])('%s : la déchéance est prononcée par ordonnance du président de la chambre criminelle ou du conseiller désigné', (id) => {
    expect(REGLES.find((r) => r.id === id)?.prononcePar).toMatch(/président de la chambre criminelle ou conseiller désigné/);
  });

  it.each([
    ['cpp-568-1-transmission', '2026-03-03', '2026-03-05', '2026-03-04'], ['l1881-59-transmission', '2026-03-03', '2026-03-04', '2026-03-03'],
    ['cpp-855', '2026-03-03', '2026-04-03', '2026-03-16'], ['cpp-856', '2026-03-03', '2026-04-03', '2026-03-16'], ['cpp-857', '2026-03-03', '2026-04-03', '2026-03-09'],
    ['cpp-858', '2026-03-03', '2026-05-04', '2026-03-13'], ['cpp-859', '2026-03-03', '2026-04-03', '2026-03-09'], ['cpp-585-1-al2', '2026-03-03', '2026-04-03', '2026-03-13'],
  ])('%s : du %s, dernier jour le %s, mais l’alerte prend le %s', (regle, depart, dernierJour, alertePrudente) => {
    expect(calculerDelai({ regle, depart }, droitEnVigueur())).toMatchObject({ ok: true, valeur: { verifie: false, dernierJour, alertePrudente } });
  });

  it('n’interrompt par la demande de radiation que les délais du défendeur (982, 991, 1010), jamais ceux de 978 et 989', () => {
    expect(REGLES.filter(({ radiation }) => radiation).map(({ id }) => id)).toEqual(['cpc-982', 'cpc-991', 'cpc-1010-al1', 'cpc-1010-al2']);
  });
});
