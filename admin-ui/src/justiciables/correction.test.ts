import { correctionDe } from './correction';

const avant = { nom: 'Monsieur Fictif', adresse: '1, rue Fictive', demeure: 'metropole' as const };

describe('La correction d’une personne', () => {
  it('ne porte que ce qui change', () => {
    expect(correctionDe(avant, { ...avant, nom: ' Madame Fictive ' }, '2026-11-22')).toEqual({ dateActe: '2026-11-22', nom: 'Madame Fictive' });
    expect(correctionDe(avant, { ...avant, demeure: 'etranger' }, '2026-11-22')).toEqual({ dateActe: '2026-11-22', demeure: 'etranger' });
    expect(correctionDe({ nom: avant.nom, demeure: avant.demeure }, { ...avant }, '2026-11-22')).toEqual({ dateActe: '2026-11-22', adresse: avant.adresse });
  });

  it.each([['rien n’a changé', {}], ['le nom est vide', { nom: ' ' }], ['l’adresse est vidée', { adresse: '' }]])('n’existe pas quand %s', (_quand, plus) => {
    expect(correctionDe(avant, { ...avant, ...plus }, '2026-11-22')).toBeNull();
  });
});
