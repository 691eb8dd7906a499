import { Subject } from 'rxjs';
import { Flux, type EvenementVu } from '../ports';
import { suivreDepuis, type Suivi } from './reprise';

const evenement = (id: number, numero = '26-95.001'): EvenementVu => ({ id, numero, version: id, le: '', faits: [], vu: null });
const tick = () => new Promise((suite) => setTimeout(suite, 0));

/** A stream whose catching up is held until told. */
class FluxTenu extends Flux {
  readonly sujet = new Subject<EvenementVu>();
  constructor(private readonly passes: EvenementVu[], private readonly quand: Promise<void> = Promise.resolve()) { super(); }
  override direct = () => this.sujet.asObservable();
  override async depuis(id: number, limite: number): Promise<EvenementVu[]> {
    await this.quand;
    return this.passes.filter((e) => e.id > id).slice(0, limite);
  }
}
function recevoir(flux: Flux, dernier: number | null, visible: (e: EvenementVu) => boolean = () => true): (number | 'recharger')[] {
  const recus: (number | 'recharger')[] = [];
  suivreDepuis(flux, dernier, visible).subscribe((s: Suivi) => recus.push(s === 'recharger' ? s : s.id));
  return recus;
}
const jusqua = (n: number) => Array.from({ length: n }, (_, i) => evenement(i + 1));

describe('Le suivi en direct', () => {
  it('sans point de reprise, ne rend que ce qui arrive', async () => {
    const flux = new FluxTenu(jusqua(3));
    const recus = recevoir(flux, null);
    flux.sujet.next(evenement(4));
    await tick();
    expect(recus).toEqual([4]);
  });

  it('reprend après le dernier événement reçu, sans perte ni double, même si d’autres arrivent pendant le rattrapage', async () => {
    let liberer = (): void => undefined;
    const flux = new FluxTenu(jusqua(5), new Promise((suite) => { liberer = suite; }));
    const recus = recevoir(flux, 2);
    flux.sujet.next(evenement(5));
    flux.sujet.next(evenement(6));
    liberer();
    await tick();
    flux.sujet.next(evenement(7));
    expect(recus).toEqual([3, 4, 5, 6, 7]);
  });

  it('demande de recharger quand le point est perdu ou trop ancien, puis continue', async () => {
    const perdu = new FluxTenu(jusqua(3));
    const recus = recevoir(perdu, 40);
    await tick();
    perdu.sujet.next(evenement(4));
    expect(recus).toEqual(['recharger', 4]);
    const ancien = recevoir(new FluxTenu(jusqua(600)), 1);
    await tick();
    expect(ancien).toEqual(['recharger']);
  });

  it('tait les dossiers que la personne ne peut consulter', async () => {
    const flux = new FluxTenu([evenement(1), evenement(2, 'cache'), evenement(3)]);
    const recus = recevoir(flux, 1, (e) => e.numero !== 'cache');
    flux.sujet.next(evenement(4, 'cache'));
    await tick();
    expect(recus).toEqual([3]);
  });
});
