import { delaiJudiciaire, type DemandeDelai } from '.';
import { couru, motive, operateurs } from './essais';

describe('Computation (CPC 640 à 642, CPP 801)', () => {
  it.each([
    [{ nombre: 2, unite: 'semaines' }, '2026-03-02', '2026-03-16'],
    [{ nombre: 1, unite: 'ans' }, '2024-02-29', '2025-02-28'],
    [[{ nombre: 15, unite: 'jours' }, { nombre: 1, unite: 'mois' }], '2026-01-30', '2026-03-16'],
    [[{ nombre: 1, unite: 'ans' }, { nombre: 1, unite: 'mois' }], '2026-01-31', '2027-03-01'],
  ] as const)('%j à compter du %s : %s', (delai, depart, attendu) => {
    expect(couru({ delai: [delai].flat(), matiere: 'civil', depart }).dernierJour).toBe(attendu);
  });

  it('compte les jours francs sans le premier ni le dernier, puis proroge (Crim., 23 mars 1987, n° 85-92.899)', () => {
    expect(couru({ delai: { nombre: 5, unite: 'jours', francs: true }, matiere: 'penal', depart: '1985-02-25' })).toMatchObject({ dernierJourBrut: '1985-03-03', dernierJour: '1985-03-04' });
  });

  it('s’achève à minuit, heure de Paris', () => {
    expect(couru({ regle: 'cpc-612', depart: '2026-02-10' }).expireA).toBe('2026-04-10T22:00:00.000Z');
  });

  it('ne proroge pas le délai du juge et le dit', () => {
    const demande = { regle: 'cpp-567-2-arret', depart: '2026-11-30' };
    expect(couru(demande).dernierJour).toBe('2027-02-28');
    expect(motive(demande)).toContain('le délai imposé au juge n’est pas prorogé');
  });
});

describe('Alerte prudente', () => {
  it('est le dernier jour quand tout est vérifié', () => {
    expect(couru({ regle: 'cpc-978-al1', depart: '2026-01-05' })).toMatchObject({ verifie: true, reserves: [], dernierJour: '2026-05-05', alertePrudente: '2026-05-05' });
  });

  it.each<[DemandeDelai, string, string, string]>([
    [{ regle: 'cpc-1009-2', depart: '2023-01-18' }, '2025-01-20', '2025-01-18', 'la prorogation de la péremption n’est pas vérifiée'],
    [{ regle: 'cpc-528-1', depart: '2024-08-15' }, '2026-08-17', '2026-08-15', 'la prorogation de l’article 528-1 n’est pas vérifiée'],
    [{ regle: 'cpc-612', depart: '2026-02-03', calendrier: 'alsace-moselle' }, '2026-04-07', '2026-04-03', 'le calendrier local est le plus long'],
    [{ regle: 'cpp-585-1-al2', depart: '2026-03-02' }, '2026-04-02', '2026-03-12', 'une lecture exige dix jours'],
    [{ regle: 'cpp-855', depart: '2026-03-02' }, '2026-04-02', '2026-03-13', 'dix jours francs si l’article 855 n’était plus applicable'],
  ])('%j : échéance le %s, alerte le %s, car %s', (demande, dernierJour, alertePrudente) => {
    expect(couru(demande)).toMatchObject({ dernierJour, alertePrudente, verifie: false });
  });

  it('ne doute pas du calendrier local qui ne change rien', () => {
    expect(couru({ regle: 'cpc-612', depart: '2026-02-10', calendrier: 'alsace-moselle' }).verifie).toBe(true);
  });
});

describe('Panne électronique du dernier jour (CPC 748-7)', () => {
  it('reporte d’un jour ouvrable, une fois', () => {
    expect(couru({ regle: 'cpc-612', depart: '2026-02-10', panneElectroniqueDernierJour: true })).toMatchObject({ dernierJour: '2026-04-13', dernierJourBrut: '2026-04-10' });
  });

  it.each([
    [{ regle: 'cpc-612', depart: '2009-10-09' }, '2009-12-09', 'avant le 12 décembre 2009'],
    [{ regle: 'cpp-568', depart: '2026-11-20' }, '2026-12-01', 'en matière pénale'],
    [{ regle: 'cpc-1031-3', depart: '2026-03-31' }, '2026-06-30', 'pour le délai du juge'],
  ])('%j reste au %s : %s', (demande, attendu) => {
    const delai = couru({ ...demande, panneElectroniqueDernierJour: true });
    expect(delai.dernierJour).toBe(attendu);
    expect(operateurs(delai)).toContain('panne-sans-effet');
  });

  it('s’applique à une échéance du 12 décembre 2009 ou plus tardive', () => {
    expect(couru({ regle: 'cpc-612', depart: '2009-10-14', panneElectroniqueDernierJour: true }).dernierJour).toBe('2009-12-15');
  });
});

describe('Délai fixé par une décision', () => {
  it('est la date de la décision, sans calcul', () => {
    expect(delaiJudiciaire('2026-12-26', 'CPC 1009')).toMatchObject({
      etat: 'couru', regle: null, dernierJour: '2026-12-26', alertePrudente: '2026-12-26', expireA: '2026-12-26T23:00:00.000Z', articles: ['CPC 1009'],
    });
  });
});
