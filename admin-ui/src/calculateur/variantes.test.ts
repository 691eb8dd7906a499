import { ecart, variantes } from './variantes';

const DEMANDE = { regle: 'cpc-978-al1', depart: '2026-01-12', demeure: 'metropole', calendrier: 'metropole' };
const CALENDRIERS = [{ code: 'alsace-moselle', libelle: 'Alsace-Moselle', verifie: true }];

describe('Ce qui changerait un délai', () => {
  it('fait varier une seule circonstance à la fois', () => {
    expect(variantes(DEMANDE, '2026-05-12', CALENDRIERS).map(({ si }) => si)).toEqual([
      'la partie demeure outre-mer', 'la partie demeure à l’étranger', 'jours fériés\u00a0: Alsace-Moselle', 'aide juridictionnelle demandée le dernier jour', 'transmission électronique impossible le dernier jour',
    ]);
  });

  it('ne propose pas ce qui est déjà demandé', () => {
    const sis = variantes({ ...DEMANDE, demeure: 'etranger', aideJuridictionnelle: { demande: '2026-02-01' }, panneElectroniqueDernierJour: true }, null, CALENDRIERS).map(({ si }) => si);
    expect(sis).toEqual(['la partie demeure en France métropolitaine', 'la partie demeure outre-mer', 'jours fériés\u00a0: Alsace-Moselle']);
  });

  it.each([['2026-05-12', '2026-06-12', '31\u00a0jours de plus'], ['2026-05-12', '2026-05-11', '1\u00a0jour de moins'], ['2026-05-12', null, 'délai interrompu'], ['2026-05-12', '2026-05-12', null]])(
    'de %s à %s se dit « %s »', (reference, autre, attendu) => { expect(ecart({ dernierJour: reference }, { dernierJour: autre })).toBe(attendu); },
  );
});
