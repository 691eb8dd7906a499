import { lireDemande } from './demande';

const lire = (adresse: string) => lireDemande(new URLSearchParams(adresse));

describe('L’adresse du calculateur', () => {
  it('tient toute la demande, qu’on peut ainsi partager', () => {
    expect(lire('regle=cpc-978-al1&depart=2026-01-12&demeure=etranger&calendrier=reunion&aj-demande=2026-02-01&aj-designation=2026-03-01&panne=1')).toEqual({
      regle: 'cpc-978-al1', depart: '2026-01-12', demeure: 'etranger', calendrier: 'reunion', panneElectroniqueDernierJour: true,
      aideJuridictionnelle: { demande: '2026-02-01', designation: '2026-03-01' },
    });
  });

  it('se contente du délai et de son départ, en métropole', () => {
    expect(lire('regle=cpc-612&depart=2026-01-12')).toEqual({ regle: 'cpc-612', depart: '2026-01-12', demeure: 'metropole', calendrier: 'metropole' });
  });

  it.each(['', 'regle=cpc-612', 'depart=2026-01-12'])('ne demande rien tant qu’il manque le délai ou son départ (« %s »)', (adresse) => {
    expect(lire(adresse)).toBeNull();
  });
});
