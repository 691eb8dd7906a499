import { noterActe, noterAffichage, compterLesClics, recommencer } from './collecte';
import { noter } from './envoi';

jest.mock('./envoi', () => ({ noter: jest.fn() }));
const notees = jest.mocked(noter);

describe('La mesure d’une diligence', () => {
  let cliquer: () => void;
  beforeAll(() => {
    Object.assign(globalThis, { document: { addEventListener: (_type: string, ecouter: () => void) => { cliquer = ecouter; } } });
    compterLesClics();
  });
  beforeEach(() => { recommencer(); notees.mockClear(); });

  it('compte les clics depuis la boîte de travail et l’attente devant l’écran, puis repart de zéro', () => {
    cliquer();
    noterAffichage('acte', 300);
    cliquer();
    noterActe('EC30', 200);
    noterActe('EC31', 50);
    expect(notees.mock.calls.flat()).toEqual([
      { diligence: 'page:acte', clics: 0, dureeMs: 300 }, { diligence: 'acte:EC30', clics: 2, dureeMs: 500 }, { diligence: 'acte:EC31', clics: 0, dureeMs: 50 },
    ]);
  });

  it('répartit le coût d’un lot sur ses dossiers : le total ne se compte qu’une fois', () => {
    cliquer();
    cliquer();
    cliquer();
    noterActe('GE06', 100, 3);
    expect(notees.mock.calls.flat().map(({ clics }) => clics)).toEqual([3, 0, 0]);
  });
});
