import { tracer } from './tracer';

const AUJOURDHUI = '2026-11-22';
const etape = (operateur: string, date: string | null) => ({ operateur, date, texte: '', article: 'CPC 978' });
const delai = (dernierJour: string | null, etapes: ReturnType<typeof etape>[], reste: object = {}) =>
  ({ etat: dernierJour ? 'couru' : 'interrompu', dernierJour, regle: null, version: 'origine', articles: [], sanction: null, verifie: true, reserves: [], etapes, ...reste }) as Parameters<typeof tracer>[0]['delai'];

describe('Le tracé d’une échéance', () => {
  it('va du départ au dernier jour, compté en entier', () => {
    const trace = tracer({ cause: 'a1', delai: delai('2026-05-12', [etape('depart', '2026-01-12'), etape('expiration', '2026-05-12')], { dernierJourBrut: '2026-05-12' }) }, [], AUJOURDHUI);
    expect(trace?.troncons).toEqual([{ de: '2026-01-12', a: '2026-05-13', genre: 'court' }]);
    expect(trace?.reperes).toEqual([{ date: '2026-05-12', genre: 'fin', texte: 'dernier jour utile, 12 mai 2026' }]);
  });

  it('distingue les jours non ouvrables qui ont reporté la fin', () => {
    const trace = tracer({ cause: 'a1', delai: delai('2026-05-18', [etape('depart', '2026-03-16')], { dernierJourBrut: '2026-05-16' }) }, [], AUJOURDHUI);
    expect(trace?.troncons.at(-1)).toEqual({ de: '2026-05-17', a: '2026-05-19', genre: 'report' });
  });

  it('s’arrête à l’interruption et repart de zéro à la reprise', () => {
    const etapes = [etape('depart', '2026-01-12'), etape('interruption', '2026-02-10'), etape('reprise', '2026-04-01'), etape('expiration', '2026-08-03')];
    const trace = tracer({ cause: 'a1', delai: delai('2026-08-03', etapes, { dernierJourBrut: '2026-08-03' }) }, [], AUJOURDHUI);
    expect(trace?.troncons.map(({ de, a, genre }) => [de, a, genre])).toEqual([['2026-01-12', '2026-02-10', 'court'], ['2026-02-10', '2026-04-01', 'suspendu'], ['2026-04-01', '2026-08-04', 'court']]);
    expect(trace?.reperes.map(({ genre }) => genre)).toEqual(['interruption', 'reprise', 'fin']);
  });

  it('reste suspendu jusqu’à aujourd’hui tant que rien ne l’a fait repartir', () => {
    const trace = tracer({ cause: 'a1', delai: delai(null, [etape('depart', '2026-01-12'), etape('interruption', '2026-02-10'), etape('attente', null)]) }, [], AUJOURDHUI);
    expect(trace?.troncons.at(-1)).toEqual({ de: '2026-02-10', a: AUJOURDHUI, genre: 'suspendu' });
  });

  it('montre l’alerte prudente quand elle diffère, et l’acte qui a soldé le délai', () => {
    const echeance = { cause: 'a1', soldeePar: 'a2', delai: delai('2026-05-12', [etape('depart', '2026-01-12')], { alertePrudente: '2026-05-11' }) };
    expect(tracer(echeance, [{ acteId: 'a2', dateActe: '2026-04-10', titre: 'Remise du mémoire ampliatif' }], AUJOURDHUI)?.reperes.map(({ date, genre }) => [date, genre]))
      .toEqual([['2026-05-11', 'prudence'], ['2026-05-12', 'fin'], ['2026-04-10', 'acte']]);
  });

  it('part de l’acte qui l’a fait naître quand un juge a fixé la date', () => {
    const trace = tracer({ cause: 'a1', delai: delai('2026-06-30', [etape('fixe-par-decision', '2026-06-30')]) }, [{ acteId: 'a1', dateActe: '2026-06-01', titre: 'Ordonnance' }], AUJOURDHUI);
    expect(trace?.debut).toBe('2026-06-01');
  });
});
