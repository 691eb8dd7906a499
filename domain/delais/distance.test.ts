import { couru, motive } from './essais';

describe('Délais de distance (CPC 643, 1023, 647)', () => {
  it('additionne les mois avant de chercher le quantième : 31 décembre + 2 + 1 mois donne le 31 mars (2e Civ., 21 janv. 1998, n° 97-16.078)', () => {
    expect(couru({ regle: 'cpc-612', depart: '2026-12-31', demeure: 'outre-mer' }).dernierJour).toBe('2027-03-31');
  });

  it('compte le mois de distance avant les quinze jours des délais spéciaux (CPC 641 al. 3)', () => {
    expect(couru({ regle: 'cpc-346', depart: '2026-01-31', demeure: 'outre-mer' })).toMatchObject({ dernierJourBrut: '2026-03-15', dernierJour: '2026-03-16' });
  });

  it('n’augmente rien quand l’acte est remis à personne en métropole', () => {
    const demande = { regle: 'cpc-612', depart: '2026-02-10', demeure: 'etranger', signifieAPersonneEn: 'metropole' } as const;
    expect(couru(demande)).toMatchObject({ dernierJour: '2026-04-10', verifie: true });
    expect(couru(demande).articles).toContain('CPC 647');
  });

  it('n’augmente rien pour qui demeure en métropole, même servi à l’étranger', () => {
    expect(couru({ regle: 'cpc-612', depart: '2026-02-10', demeure: 'metropole', signifieAPersonneEn: 'etranger' }).dernierJour).toBe('2026-04-10');
  });

  it('retient le plus court quand la demeure et le lieu de remise diffèrent, et alerte sans augmentation', () => {
    expect(couru({ regle: 'cpc-612', depart: '2026-02-10', demeure: 'etranger', signifieAPersonneEn: 'outre-mer' }))
      .toMatchObject({ dernierJour: '2026-05-11', alertePrudente: '2026-04-10', verifie: false });
  });

  it.each(['cpc-1034', 'cpc-999', 'cpc-1004', 'ce-r19-1', 'cpp-568'])('%s : aucune augmentation, et le calcul le dit', (regle) => {
    const base = { regle, depart: '2026-03-02' };
    expect(couru({ ...base, demeure: 'etranger' }).dernierJour).toBe(couru(base).dernierJour);
    expect(motive({ ...base, demeure: 'etranger' })).toContain('aucun texte n’augmente ce délai');
  });

  it('augmente les conclusions après renvoi, mais alerte sans l’augmentation, dont les conditions sont à vérifier', () => {
    expect(couru({ regle: 'cpc-1037-1-conclusions', depart: '2026-03-24', demeure: 'outre-mer' }))
      .toMatchObject({ dernierJour: '2026-06-24', alertePrudente: '2026-05-26', verifie: false });
  });

  it('est sans effet sur une durée donnée sans règle', () => {
    expect(couru({ delai: { nombre: 2, unite: 'mois' }, matiere: 'civil', depart: '2026-02-10', demeure: 'etranger' }).dernierJour).toBe('2026-04-10');
  });
});
