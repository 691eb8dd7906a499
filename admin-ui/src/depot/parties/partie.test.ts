import { identifier, lireListe, partieVide, representants } from './partie';

const societe = (nom: string, plus = {}) => ({ ...partieVide('defendeur'), nom, ...plus });

describe('Les parties d’une déclaration', () => {
  it('reçoivent chacune un identifiant à elle, et leur avocat la date de l’acte', () => {
    const parties = [{ ...partieVide('demandeur'), nom: ' Société Les Tilleuls ', avocat: 'SCP Delattre et Morin' }, societe('M. Garnier'), societe('Société Arpège')];
    expect(identifier(parties, '2026-11-22')).toEqual([
      { id: 'd1', role: 'demandeur', nom: 'Société Les Tilleuls', demeure: 'metropole', conseil: { nom: 'SCP Delattre et Morin', depuis: '2026-11-22' } },
      { id: 'f1', role: 'defendeur', nom: 'M. Garnier', demeure: 'metropole' },
      { id: 'f2', role: 'defendeur', nom: 'Société Arpège', demeure: 'metropole' },
    ]);
  });

  it('disent leur qualité et leur situation quand la procédure les demande', () => {
    expect(identifier([{ ...partieVide('demandeur'), nom: 'M. Fictif', rubriques: { qualite: 'mis-en-examen', detenu: true } }], '2026-11-22')[0]).toMatchObject({ qualite: 'mis-en-examen', detenu: true });
  });

  it('se collent d’un courrier ou d’un tableur, une par ligne, l’avocat après un point-virgule ou une tabulation', () => {
    const lues = lireListe('Mme Roussel ; SCP Morvan et Lebrun\r\n\n  M. Garnier\nSociété Arpège\tSCP Delattre et Morin\n;orphelin', { role: 'defendeur', demeure: 'outre-mer' });
    expect(lues.map(({ nom, avocat }) => [nom, avocat])).toEqual([['Mme Roussel', 'SCP Morvan et Lebrun'], ['M. Garnier', ''], ['Société Arpège', 'SCP Delattre et Morin']]);
    expect(lues.every(({ role, demeure }) => role === 'defendeur' && demeure === 'outre-mer')).toBe(true);
  });

  it('se résument, pour l’aperçu, à une de chaque sorte', () => {
    const nombreuses = identifier(Array.from({ length: 300 }, (_, i) => societe(`Société ${i}`, i === 7 ? { demeure: 'etranger' } : {})), '2026-11-22');
    expect(representants(nombreuses).map(({ id }) => id)).toEqual(['f1', 'f8']);
  });
});
