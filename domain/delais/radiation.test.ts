import { calcule, couru, motive } from './essais';

/** Last day without an event: Friday 10 April 2026. */
const defense = { regle: 'cpc-982', depart: '2026-02-10' };

describe('Demande de radiation (CPC 1009-1 à 1009-3)', () => {
  it.each(['cpc-982', 'cpc-991', 'cpc-1010-al1'])('%s : interrompu, puis entier à compter de la réinscription notifiée', (regle) => {
    const base = { ...defense, regle };
    expect(calcule({ ...base, radiation: { demande: '2026-04-10' } }).etat).toBe('interrompu');
    expect(couru({ ...base, radiation: { demande: '2026-04-10', reinscriptionNotifiee: '2027-01-20' } })).toMatchObject({ dernierJour: '2027-03-22', verifie: true });
  });

  it.each(['cpc-978-al1', 'cpc-978-al2', 'cpc-989', 'cpc-612'])('%s : sans effet sur les délais du demandeur', (regle) => {
    const base = { regle, depart: '2026-02-10' };
    expect(couru({ ...base, radiation: { demande: '2026-03-03' } }).dernierJour).toBe(couru(base).dernierJour);
    expect(motive({ ...base, radiation: { demande: '2026-03-03' } })).toContain('demande de radiation, sans effet : le texte ne vise pas ce délai');
  });

  it('n’interrompt rien quand elle est tardive', () => {
    expect(couru({ ...defense, radiation: { demande: '2026-04-11', reinscriptionNotifiee: '2027-01-20' } }).dernierJour).toBe('2026-04-10');
  });

  it('n’interrompait aucun délai avant le 9 novembre 2014', () => {
    const depart = '2014-10-01';
    expect(couru({ regle: 'cpc-982', depart, radiation: { demande: '2014-11-08', reinscriptionNotifiee: '2015-06-01' } }).dernierJour).toBe('2014-12-01');
    expect(couru({ regle: 'cpc-982', depart, radiation: { demande: '2014-11-09', reinscriptionNotifiee: '2015-06-01' } }).dernierJour).toBe('2015-08-03');
  });

  it('rejetée, fait courir un délai entier de la notification du rejet ; l’alerte compte de la demande', () => {
    expect(couru({ ...defense, radiation: { demande: '2026-04-03', rejetNotifie: '2026-05-20' } }))
      .toMatchObject({ dernierJour: '2026-07-20', alertePrudente: '2026-06-03', verifie: false });
  });

  it('s’ajoute à une aide juridictionnelle, chacune dans son ordre', () => {
    const demande = {
      ...defense,
      aideJuridictionnelle: { demande: '2026-03-02', decisionNotifiee: '2026-04-20' },
      radiation: { demande: '2026-06-19', reinscriptionNotifiee: '2026-09-15' },
    };
    expect(couru(demande).dernierJour).toBe('2026-11-16');
  });
});
