import { NOMS_PAGES, pageDe } from './pages';

describe('Le temps d’affichage', () => {
  it('se compte par genre de page, jamais par dossier', () => {
    const chemins = ['/', '/dossiers', '/dossiers/26-90.001', '/dossiers/26-90.001/echeances', '/dossiers/26-90.001/acte/designer', '/calculateur', '/supervision/bloques', '/dossiers/nouveau', '/mesures'];
    expect(chemins.map(pageDe)).toEqual(['accueil', 'dossiers', 'dossier', 'dossier', 'acte', 'calculateur', 'supervision', undefined, undefined]);
    expect(chemins.map(pageDe).filter((page) => page && !(page in NOMS_PAGES))).toEqual([]);
  });
});
