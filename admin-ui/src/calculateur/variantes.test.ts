import { ecart, variantes } from './variantes';

const DEMANDE = { regle: 'cpc-978-al1', depart: '2026-01-12', demeure: 'metropole', calendrier: 'metropole' };
const CALENDRIERS = [{ code: 'alsace-moselle', libelle: 'Alsace-Moselle', verifie: true }];

describe('Ce qui changerait un délai', () => {
  it('fait varier une seule circonstance à la fois', () => {
    expect(variantes(DEMANDE, '2026-05-12', CALENDRIERS).map(({ si }) => si)).toEqual([
      'si la partie demeure outre-mer', 'si la partie demeure à l’étranger', 'avec les jours fériés d’un autre calendrier\u00a0: Alsace-Moselle', 'si l’aide juridictionnelle est demandée le dernier jour', 'si la transmission électronique est impossible le dernier jour',
    ]);
  });

  it('ne propose pas ce qui est déjà demandé', () => {
    const sis = variantes({ ...DEMANDE, demeure: 'etranger', aideJuridictionnelle: { demande: '2026-02-01' }, panneElectroniqueDernierJour: true }, null, CALENDRIERS).map(({ si }) => si);
    expect(sis).toEqual(['si la partie demeure en France métropolitaine', 'si la partie demeure outre-mer', 'avec les jours fériés d’un autre calendrier\u00a0: Alsace-Moselle']);
  });

  it.each([['2026-05-12', '2026-06-12', '31\u00a0jours de plus'], ['2026-05-12', '2026-05-11', '1\u00a0jour de moins'], ['2026-05-12', null, 'délai interrompu'], ['2026-05-12', '2026-05-12', null]])(
    'de %s à %s se dit « %s »', (reference, autre, attendu) => { expect(ecart({ dernierJour: reference }, { dernierJour: autre })).toBe(attendu); },
  );
});
