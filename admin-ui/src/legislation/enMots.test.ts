import { changementEnMots, dureeEnMots, sensEnMots } from './enMots';
import type { RegleVersionnee } from './types';

const tables = { regles: new Map([['cpc-978-al1', { articles: ['CPC 978 al. 1'], intitule: 'Mémoire ampliatif' } as RegleVersionnee]]), calendriers: new Map([['metropole', 'France métropolitaine']]) };

it('dit une durée comme un juriste', () => {
  expect(dureeEnMots([{ nombre: 10, unite: 'jours', francs: true }])).toBe('10\u00a0jours francs');
  expect(dureeEnMots([{ nombre: 4, unite: 'mois' }, { nombre: 1, unite: 'mois' }])).toBe('4\u00a0mois et 1\u00a0mois');
  expect(dureeEnMots([{ nombre: 1, unite: 'ans' }])).toBe('1\u00a0an');
});

it('dit un changement avec son article, sa date et son texte', () => {
  expect(changementEnMots({ genre: 'version', regle: 'cpc-978-al1', version: { aPartirDu: '2027-01-01', duree: [{ nombre: 3, unite: 'mois' }], texte: 'décret 2026-1' } }, tables))
    .toBe('CPC 978 al. 1 (Mémoire ampliatif) passe à 3\u00a0mois, à partir du 1er janvier 2027 — décret 2026-1');
  expect(changementEnMots({ genre: 'jour', territoire: 'metropole', date: '2027-05-14', nom: null }, tables)).toBe('Le 14 mai 2027 redevient un jour ordinaire (France métropolitaine)');
});

it('dit à qui profite un délai plus long, et à qui nuit un plus court', () => {
  const effet = { echeance: 'e', regle: 'r', intitule: 'i', tenu: 'M. Martin', avant: '2027-01-01', apres: '2027-02-01', sens: 'allonge' as const, dejaPasse: false };
  expect(sensEnMots(effet)).toBe('allongé, au profit de M. Martin');
  expect(sensEnMots({ ...effet, sens: 'raccourci' })).toBe('raccourci, au détriment de M. Martin');
  expect(sensEnMots({ ...effet, tenu: '' })).toBe('allongé');
  expect(sensEnMots({ ...effet, dejaPasse: true })).toBe('déjà passé');
});
