import { depuisQuand, incidentDuPoste, meConcerne, pourQui } from './lire';

describe('Un incident', () => {
  it.each([
    [{ portee: 'nationale' }, /^Incident national/], [{ portee: 'cour' }, /^Incident propre à la Cour/], [{ portee: 'chambre', chambre: 'SO' }, /^Incident local.*Chambre sociale seulement/], [{ portee: 'poste' }, /depuis ce poste/],
  ] as const)('dit qui est touché : %j', (incident, attendu) => {
    expect(pourQui(incident)).toMatch(attendu);
  });

  it('dit l’heure de Paris le jour même, et le jour en toutes lettres ensuite', () => {
    expect(depuisQuand('2026-11-22T13:05:00.000Z', '2026-11-22')).toBe('depuis 14:05');
    expect(depuisQuand('2026-11-21T13:05:00.000Z', '2026-11-22')).toBe('depuis le 21 novembre 2026 à 14:05');
    expect(depuisQuand('2026-11-21T23:30:00.000Z', '2026-11-22')).toBe('depuis 00:30');
  });

  it('d’une chambre n’est montré qu’à ceux qui y travaillent et à ceux qui servent toute la Cour', () => {
    const incident = { portee: 'chambre', chambre: 'SO' } as const;
    const de = (...affectations: { role: 'greffier'; chambre?: 'C1' | 'SO' }[]) => meConcerne(incident, { affectations });
    expect([de({ role: 'greffier', chambre: 'C1' }), de({ role: 'greffier', chambre: 'C1' }, { role: 'greffier', chambre: 'SO' }), de({ role: 'greffier' })]).toEqual([false, true, true]);
    expect(meConcerne({ portee: 'nationale' }, { affectations: [] })).toBe(true);
  });

  it('vu du poste seul distingue le réseau coupé du service muet, et garde le même identifiant tant qu’il dure', () => {
    const muet = incidentDuPoste('2026-11-22T09:00:00.000Z', true);
    expect([muet.texte, incidentDuPoste('2026-11-22T09:00:00.000Z', false).texte]).toEqual(['Le service ne répond plus à ce poste.', 'Ce poste n’a plus de réseau.']);
    expect(muet.id).toBe(incidentDuPoste('2026-11-22T09:00:00.000Z', false).id);
  });
});
