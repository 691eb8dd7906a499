import { calcule, couru, motive, operateurs } from './essais';

const pourvoi = { regle: 'cpc-612', depart: '2026-02-10' };

describe('Interruption du délai de pourvoi (CPC 531, 532)', () => {
  it.each([['décès', 'CPC 532'], ['deces de la partie', 'CPC 532'], ['liquidation judiciaire', 'CPC 531'], ['ouverture d’une tutelle', 'CPC 531']])(
    '%s : le délai est interrompu (%s) jusqu’à la nouvelle notification', (motif, article) => {
      const delai = calcule({ ...pourvoi, interruption: { motif, date: '2026-03-03' } });
      expect(delai).toMatchObject({ etat: 'interrompu', dernierJour: null });
      expect(delai.articles).toContain(article);
    });

  it('court en entier de la nouvelle notification', () => {
    expect(couru({ ...pourvoi, interruption: { motif: 'liquidation judiciaire', date: '2026-03-03', nouvelleNotification: '2026-09-30' } }))
      .toMatchObject({ dernierJour: '2026-11-30', verifie: true });
  });

  it('signale, après un décès, le délai pour faire inventaire et délibérer qu’il ne calcule pas', () => {
    expect(couru({ ...pourvoi, interruption: { motif: 'décès', date: '2026-03-03', nouvelleNotification: '2026-09-30' } })).toMatchObject({ verifie: false, alertePrudente: '2026-11-30' });
  });

  it('ne fait rien après l’expiration, ni sur un délai de mémoire que le texte ne vise pas', () => {
    expect(couru({ ...pourvoi, interruption: { motif: 'décès', date: '2026-04-11' } }).dernierJour).toBe('2026-04-10');
    const memoire = calcule({ regle: 'cpc-978-al1', depart: '2026-02-10', interruption: { motif: 'décès', date: '2026-03-03' } });
    expect([memoire.dernierJour, operateurs(memoire).includes('evenement-sans-effet')]).toEqual(['2026-06-10', true]);
  });

  it('ne fait rien, pas plus que la radiation, à une durée donnée sans règle', () => {
    const delai = couru({ delai: { nombre: 2, unite: 'mois' }, matiere: 'civil', depart: '2026-02-10', interruption: { motif: 'décès', date: '2026-03-03' }, radiation: { demande: '2026-03-04' } });
    expect(delai.dernierJour).toBe('2026-04-10');
    expect(operateurs(delai).filter((o) => o === 'evenement-sans-effet')).toHaveLength(2);
  });

  it('peut se répéter', () => {
    const interruption = [
      { motif: 'sauvegarde', date: '2026-03-03', nouvelleNotification: '2026-05-04' },
      { motif: 'liquidation judiciaire', date: '2026-06-01', nouvelleNotification: '2026-07-01' },
    ];
    expect(couru({ ...pourvoi, interruption }).dernierJour).toBe('2026-09-01');
    expect(motive({ ...pourvoi, interruption }).match(/nouveau délai entier/g)).toHaveLength(2);
  });
});
