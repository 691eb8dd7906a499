import { REGLES } from '../regles';
import { dernierJourDuRecours } from '.';
import { calcule, couru, motive, operateurs } from './essais';

/** Last day without legal aid: Friday 10 April 2026. */
const pourvoi = { regle: 'cpc-612', depart: '2026-02-10' };

describe('Aide juridictionnelle en matière civile (décret 2020-1717, art. 44)', () => {
  it('interrompt le délai quand elle est demandée le dernier jour', () => {
    expect(couru({ ...pourvoi, aideJuridictionnelle: { demande: '2026-04-10', decisionNotifiee: '2026-06-01' } }).dernierJour).toBe('2026-08-03');
  });

  it('est sans effet le lendemain du dernier jour, et le calcul le dit', () => {
    const demande = { ...pourvoi, aideJuridictionnelle: { demande: '2026-04-11', decisionNotifiee: '2026-06-01' } };
    expect(couru(demande).dernierJour).toBe('2026-04-10');
    expect(motive(demande)).toContain('sans effet : le délai a expiré le 10 avril 2026');
  });

  it('est encore utile le lundi quand le dernier jour était un samedi', () => {
    const aideJuridictionnelle = { demande: '2026-06-15', decisionNotifiee: '2026-07-01' };
    expect(couru({ regle: 'cpc-612', depart: '2026-04-13' })).toMatchObject({ dernierJourBrut: '2026-06-13', dernierJour: '2026-06-15' });
    expect(couru({ regle: 'cpc-612', depart: '2026-04-13', aideJuridictionnelle }).dernierJour).toBe('2026-09-01');
  });

  it('laisse le délai interrompu tant que rien n’est décidé', () => {
    const delai = calcule({ ...pourvoi, aideJuridictionnelle: { demande: '2026-04-03' } });
    expect(delai).toMatchObject({ etat: 'interrompu', dernierJour: null });
    expect(operateurs(delai).at(-1)).toBe('attente');
  });

  it('fait courir un délai entier de la désignation quand elle suit la notification', () => {
    expect(couru({ ...pourvoi, aideJuridictionnelle: { demande: '2026-04-03', decisionNotifiee: '2026-05-04', designation: '2026-05-20' } }).dernierJour).toBe('2026-07-20');
    expect(couru({ ...pourvoi, aideJuridictionnelle: { demande: '2026-04-03', decisionNotifiee: '2026-05-20', designation: '2026-05-04' } }).dernierJour).toBe('2026-07-20');
  });

  it('reprend la distance dans le nouveau délai', () => {
    expect(couru({ ...pourvoi, demeure: 'etranger', aideJuridictionnelle: { demande: '2026-06-10', decisionNotifiee: '2026-07-15' } }).dernierJour).toBe('2026-11-16');
  });

  it('est de nouveau interrompue par un recours formé dans les quinze jours, jusqu’à la décision sur ce recours', () => {
    const aide = { demande: '2026-04-03', decisionNotifiee: '2026-05-04', recours: '2026-05-19' };
    expect(calcule({ ...pourvoi, aideJuridictionnelle: aide }).etat).toBe('interrompu');
    expect(couru({ ...pourvoi, aideJuridictionnelle: { ...aide, decisionSurRecoursNotifiee: '2026-06-22' } }).dernierJour).toBe('2026-08-24');
  });

  it('tient pour rien un recours formé après les quinze jours', () => {
    const aide = { demande: '2026-04-03', decisionNotifiee: '2026-05-04', recours: '2026-05-20', decisionSurRecoursNotifiee: '2026-06-22' };
    expect(couru({ ...pourvoi, aideJuridictionnelle: aide }).dernierJour).toBe('2026-07-06');
  });

  it('compte les quinze jours du recours comme la règle qui les porte', () => {
    expect(couru({ regle: 'l91-647-23', depart: '2026-05-04' }).dernierJour).toBe(dernierJourDuRecours('2026-05-04'));
  });

  it('n’interrompt pas une seconde fois pour une demande de même objet', () => {
    const demande = { ...pourvoi, aideJuridictionnelle: [{ demande: '2026-04-03', decisionNotifiee: '2026-05-04' }, { demande: '2026-06-15', decisionNotifiee: '2026-09-01' }] };
    expect(couru(demande)).toMatchObject({ dernierJour: '2026-07-06', verifie: false });
    expect(motive(demande)).toContain('sans effet : une demande de même objet a déjà été faite');
  });

  it('ne fait naître aucun doute d’une seconde demande postérieure à l’expiration', () => {
    const aideJuridictionnelle = [{ demande: '2026-04-03', decisionNotifiee: '2026-05-04' }, { demande: '2027-01-15' }];
    expect(couru({ ...pourvoi, aideJuridictionnelle })).toMatchObject({ dernierJour: '2026-07-06', verifie: true });
  });

  it('prend les demandes dans l’ordre de leurs dates, non de leur saisie', () => {
    const aides = [{ demande: '2026-06-15' }, { demande: '2026-04-03', decisionNotifiee: '2026-05-04' }];
    expect(couru({ ...pourvoi, aideJuridictionnelle: aides }).dernierJour).toBe('2026-07-06');
  });

  it('retarde le départ quand elle est pendante au jour de la notification, et ne change rien si elle est déjà décidée', () => {
    expect(couru({ ...pourvoi, aideJuridictionnelle: { demande: '2026-01-15', decisionNotifiee: '2026-03-02' } }).dernierJour).toBe('2026-05-04');
    expect(couru({ ...pourvoi, aideJuridictionnelle: { demande: '2026-01-15', decisionNotifiee: '2026-02-01' } }).dernierJour).toBe('2026-04-10');
  });

  it('relève avant 2021 du décret de 1991, non relu : l’alerte reste à la date sans interruption', () => {
    const delai = couru({ regle: 'cpc-982', depart: '2012-01-16', aideJuridictionnelle: { demande: '2012-02-01', decisionNotifiee: '2012-03-16' } });
    expect(delai).toMatchObject({ dernierJour: '2012-05-16', alertePrudente: '2012-03-16', verifie: false });
    expect(delai.articles).toContain('D. 91-1266 art. 39');
  });
});

describe('Aide juridictionnelle là où elle ne peut rien', () => {
  const sansAide = REGLES.filter(({ aideJuridictionnelle }) => !aideJuridictionnelle);

  it.each(sansAide)('$id : la demande laisse la date inchangée et le calcul le dit', ({ id }) => {
    const base = { regle: id, depart: '2026-03-02' };
    const delai = couru({ ...base, aideJuridictionnelle: { demande: '2026-03-03', decisionNotifiee: '2026-06-01' } });
    expect(delai.dernierJour).toBe(couru(base).dernierJour);
    expect(operateurs(delai)).toContain('evenement-sans-effet');
  });

  it('interrompt pourtant la constitution d’avocat au pénal, mais l’alerte reste aux dix jours', () => {
    const delai = couru({ regle: 'cpp-585-1-al2', depart: '2026-03-02', aideJuridictionnelle: { demande: '2026-03-20', decisionNotifiee: '2026-04-20' } });
    expect(delai).toMatchObject({ dernierJour: '2026-05-20', alertePrudente: '2026-03-12' });
  });

  it('ne fait rien à une durée donnée sans règle', () => {
    expect(couru({ delai: { nombre: 2, unite: 'mois' }, matiere: 'civil', depart: '2026-02-10', aideJuridictionnelle: { demande: '2026-03-01' } }).dernierJour).toBe('2026-04-10');
  });
});
