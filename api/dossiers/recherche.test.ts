import { filtreRecherche } from '../adaptateurs/recherche';
import { lireRecherche, type Recherche } from './recherche';

const rien: Recherche = { numeros: [], rangs: [], rgs: [], jours: [], mots: [] };

describe('Une recherche se lit comme on l’écrit', () => {
  it.each<[string, Partial<Recherche>]>([
    ['24-22.770', { numeros: ['24-22.770'] }], ['2422770', { numeros: ['24-22.770'] }], ['F 24-22.770', { numeros: ['24-22.770'] }], ['pourvoi n° 24-22 770', { numeros: ['24-22.770'] }],
    ['22.770', { rangs: ['22.770'] }], ['22770', { rangs: ['22.770'] }],
    ['RG 23/01234', { rgs: ['23/01234'] }], ['rg n° 23/1234', { rgs: ['23/01234'] }],
    ['15/09/2026', { jours: ['2026-09-15'] }], ['1er août 2026', { jours: ['2026-08-01'] }], ['2026-09-15', { jours: ['2026-09-15'] }],
    ['Cour d’appel de Lyon, 15 septembre 2026', { jours: ['2026-09-15'], mots: ['cour', 'appel', 'lyon'] }],
    ['Société ÉTOILE contre Dupont', { mots: ['societe', 'etoile', 'dupont'] }],
    ['24-22.770 Dupont', { numeros: ['24-22.770'], mots: ['dupont'] }],
    ['', {}], ['de la', {}], ['$where', { mots: ['where'] }], ['.*', {}],
  ])('« %s »', (q, attendu) => {
    expect(lireRecherche(q)).toEqual({ ...rien, ...attendu });
  });

  it('ne laisse rien passer qui ne soit lettre ou chiffre dans ce qu’elle demande au registre', () => {
    const motifs = JSON.stringify(filtreRecherche('a+b (c|d)* x{2} [e-f] \\w $ne'))!.match(/"\$regex":"[^"]*"/g)!;
    for (const motif of motifs) expect(motif).toMatch(/^"\$regex":"\^[a-z0-9]+"$/);
    expect(filtreRecherche('  ')).toBeNull();
  });
});
