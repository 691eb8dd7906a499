import { ciblesJonction, concernes, enEcriture } from './groupe';
import type { Groupe, Membre } from './requetes';

const membre = (numero: string, plus: Partial<Membre> = {}): Membre => ({ numero, intitule: `${numero} c/ X`, etapeTexte: '', prochaineEcheance: null, clos: null, jointA: [], ...plus });
const groupe = (...membres: Membre[]): Groupe => ({ id: 'g', version: 3, nom: 'Série', genre: 'serie', tete: '26-95.001', membres, jonctionsManquantes: [] });

describe('Un acte pour toute une série', () => {
  it('laisse de côté les dossiers tenus à part et ceux qui sont clos', () => {
    const serie = groupe(membre('26-95.001'), membre('26-95.002', { exception: 'désistement' }), membre('26-95.003', { clos: '2026-11-02' }));
    expect(concernes(serie).map(({ numero }) => numero)).toEqual(['26-95.001']);
  });

  it('la jonction s’enregistre des deux côtés, et seulement où elle manque', () => {
    const serie = groupe(membre('26-95.001', { jointA: ['26-95.002'] }), membre('26-95.002'), membre('26-95.003'), membre('26-95.004', { exception: 'à part' }));
    expect(ciblesJonction(serie).map(({ numero, donnees }) => [numero, donnees])).toEqual([
      ['26-95.002', { autre: '26-95.001', tete: 'autre' }],
      ['26-95.003', { autre: '26-95.001', tete: 'autre' }], ['26-95.001', { autre: '26-95.003', tete: 'celui-ci' }],
    ]);
    expect(ciblesJonction(groupe(membre('26-95.001', { clos: '2026-11-02' }), membre('26-95.002')))).toEqual([]);
  });

  it('se récrit comme elle a été lue', () => {
    expect(enEcriture(groupe(membre('26-95.001'), membre('26-95.002', { exception: 'désistement' })))).toEqual({
      nom: 'Série', genre: 'serie', tete: '26-95.001', membres: ['26-95.001', '26-95.002'], exceptions: [{ numero: '26-95.002', motif: 'désistement' }],
    });
  });
});
