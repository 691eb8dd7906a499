import fc from 'fast-check';
import { ajouterJours, joursEntre, type DateCivile } from '../commun';
import type { Duree } from '.';
import { couru, motive, operateurs } from './essais';

const aRebours = (delai: Duree | Duree[], depart: DateCivile, plus = {}) => ({ delai, aRebours: true, matiere: 'civil' as const, depart, ...plus });
const jours = (nombre: number): Duree => ({ nombre, unite: 'jours' });
const mois = (nombre: number): Duree => ({ nombre, unite: 'mois' });

describe('Délais à rebours (2e Civ., 14 févr. 1990, n° 88-19.900)', () => {
  it.each<[string, Duree | Duree[], DateCivile, DateCivile]>([
    ['quinze jours avant un lundi : un dimanche, qui n’est pas reporté', jours(15), '2026-07-13', '2026-06-28'],
    ['deux semaines : un férié, qui n’est pas reporté', { nombre: 2, unite: 'semaines' }, '2026-05-15', '2026-05-01'],
    ['un mois avant le 31 mars : le 28 février, faute de 31', mois(1), '2026-03-31', '2026-02-28'],
    ['un mois avant le 31 mars d’une année bissextile', mois(1), '2028-03-31', '2028-02-29'],
    ['un mois avant le 15 janvier : l’année d’avant', mois(1), '2026-01-15', '2025-12-15'],
    ['un an avant un 29 février', { nombre: 1, unite: 'ans' }, '2028-02-29', '2027-02-28'],
    ['les mois avant les jours', [jours(1), mois(1)], '2026-03-31', '2026-02-27'],
  ])('%s', (_motif, delai, depart, attendu) => {
    expect(couru(aRebours(delai, depart))).toMatchObject({ dernierJour: attendu, dernierJourBrut: attendu, verifie: false });
  });

  it('dit le férié et ne reporte pas ; l’alerte prend la veille, la manière de compter n’étant pas lue', () => {
    const demande = aRebours(jours(15), '2026-07-13');
    expect(couru(demande).alertePrudente).toBe('2026-06-27');
    expect(motive(demande).split('\n').slice(1)).toEqual([
      'Le délai part du lundi 13 juillet 2026. (CPC 640)',
      'Moins 15 jours, sans compter celui de l’événement : dimanche 28 juin 2026. (CPC 641 al. 1)',
      'Le dimanche 28 juin 2026 n’est pas ouvrable (dimanche), mais le terme d’un délai à rebours n’est pas déplacé. (2e Civ., 14 févr. 1990, n° 88-19.900)',
      'Le délai expire le dimanche 28 juin 2026 à vingt-quatre heures. (CPC 642 al. 1)',
      'À vérifier : La manière de compter un délai à rebours n’a pas été lue : l’alerte prend la veille.',
    ]);
  });

  it('ne parle pas d’un jour ouvrable, et nomme le code pénal en matière pénale', () => {
    const penal = couru(aRebours([mois(1), jours(4)], '2026-07-14', { matiere: 'penal' }));
    expect(penal.dernierJour).toBe('2026-06-10');
    expect(operateurs(penal)).not.toContain('rebours-non-proroge');
    expect(penal.articles).toEqual(['CPP 801']);
    expect(couru(aRebours(mois(1), '2026-07-10')).articles).toContain('CPC 641 al. 2');
  });

  it('dit les mois retirés, puis les jours', () => {
    expect(motive(aRebours([mois(1), jours(4)], '2026-07-14', { matiere: 'penal' }))).toContain('Moins 1 mois, de quantième à quantième : dimanche 14 juin 2026. (CPP 801)\nMoins 4 jours, sans compter celui de l’événement : mercredi 10 juin 2026. (CPP 801)');
    expect(operateurs(couru(aRebours(mois(1), '2026-07-10')))).not.toContain('retrait-jours');
  });

  it('lit le calendrier du territoire', () => {
    expect(motive(aRebours(jours(10), '2026-06-06', { calendrier: 'guadeloupe' }))).toContain('abolition de l’esclavage');
  });

  it('recule d’autant de jours qu’il en est donné, et jamais ne passe l’événement', () => {
    const dates = fc.integer({ min: 0, max: 20_000 }).map((n): DateCivile => ajouterJours('2000-01-01', n));
    fc.assert(fc.property(dates, fc.integer({ min: 1, max: 400 }), (depart, nombre) => joursEntre(couru(aRebours(jours(nombre), depart)).dernierJour, depart) === nombre));
    fc.assert(fc.property(dates, fc.integer({ min: 1, max: 24 }), (depart, nombre) => couru(aRebours(mois(nombre), depart)).dernierJour < depart));
  });
});
