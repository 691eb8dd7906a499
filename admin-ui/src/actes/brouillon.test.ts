import { brouillonsDe, garderBrouillon, lireBrouillon, oublierBrouillon, oublierBrouillons, poserAuteur } from './brouillon';

const LIEU = ['26-99.001', 'memoire-ampliatif-remis', 'tache=remettre:DEM[d1]:a1'] as const;

/** A workstation's storage, for as long as a test. */
class Reserve {
  setItem(cle: string, valeur: string) { Object.assign(this, { [cle]: valeur }); }
  getItem(cle: string): string | null { return (this as unknown as Record<string, string>)[cle] ?? null; }
  removeItem(cle: string) { Reflect.deleteProperty(this, cle); }
}
beforeEach(() => {
  Object.assign(globalThis, { localStorage: new Reserve() });
  poserAuteur('claire.vasseur');
  garderBrouillon(...LIEU, { valeurs: { dateActe: '2026-04-10' }, cle: 'k1' });
});

describe('Une saisie qui n’est pas encore enregistrée', () => {
  it('se retrouve, pour la personne qui l’a faite et pour elle seule', () => {
    expect(lireBrouillon(...LIEU)).toEqual({ valeurs: { dateActe: '2026-04-10' }, cle: 'k1' });
    poserAuteur('yves.cordier');
    expect(lireBrouillon(...LIEU)).toBeNull();
  });

  it('est annoncée sur son dossier, avec de quoi rouvrir le même formulaire', () => {
    garderBrouillon('26-99.0010', 'memoire-ampliatif-remis', '', { valeurs: {}, cle: 'k2' });
    expect(brouillonsDe('26-99.001')).toEqual([{ nom: 'memoire-ampliatif-remis', contexte: 'tache=remettre:DEM[d1]:a1' }]);
  });

  it('s’oublie une fois enregistrée', () => {
    oublierBrouillon(...LIEU);
    expect(lireBrouillon(...LIEU)).toBeNull();
  });

  it('ne reste pas sur le poste après la déconnexion', () => {
    oublierBrouillons();
    expect(brouillonsDe('26-99.001')).toEqual([]);
  });
});
