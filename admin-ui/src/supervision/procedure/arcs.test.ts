import { tracerArcs } from './arcs';

const CODES = ['declare', 'attente', 'en-etat'];
const CENTRES = [20, 60, 100];
const arc = (de: string, vers: string, nombre: number) => tracerArcs([{ de, vers, nombre }, { de: 'declare', vers: 'attente', nombre: 40 }], CODES, CENTRES, 100)[0];

describe('Les passages d’une étape à l’autre', () => {
  it('sont d’autant plus épais que les dossiers y passent nombreux', () => {
    expect(arc('declare', 'attente', 40)?.epaisseur).toBe(7);
    expect(arc('declare', 'attente', 10)?.epaisseur).toBe(4);
  });

  it('partent du bas d’une étape vers le haut de la suivante, et creusent davantage vers une étape lointaine', () => {
    expect(arc('declare', 'attente', 1)?.chemin).toBe('M100 27 C84 27 84 53 95 53');
    expect(arc('declare', 'en-etat', 1)?.chemin).toBe('M100 27 C71 27 71 93 95 93');
  });

  it('disent quand ils reviennent en arrière', () => {
    expect(arc('en-etat', 'attente', 1)).toMatchObject({ retour: true, chemin: 'M100 93 C84 93 84 67 95 67' });
  });

  it('sont laissés de côté quand une étape n’est pas dessinée', () => {
    expect(tracerArcs([{ de: 'declare', vers: 'inconnue', nombre: 3 }], CODES, CENTRES, 100)).toEqual([]);
  });
});
