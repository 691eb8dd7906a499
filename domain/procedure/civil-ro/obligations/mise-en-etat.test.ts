import { DossierEssai } from '../../essais';
import { obligations } from '../../catalogue';

const parties = Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, role: i < 150 ? 'demandeur' : 'defendeur', nom: `Société fictive ${i}`, demeure: i % 3 ? 'metropole' : 'outre-mer' }));

describe('Un mémoire commun à cent cinquante demandeurs', () => {
  const { etat } = new DossierEssai()
    .jouer('EC08', '2026-01-05', { parties, juridiction: 'Cour d’appel', dateDecision: '2025-11-03' })
    .jouer('EC14', '2026-02-16');

  it('demande une signification par défendeur, et non une par couple de parties', () => {
    const significations = obligations(etat).taches.filter(({ genre }) => genre === 'signifier-memoire');
    expect(significations).toHaveLength(150);
    expect(new Set(significations.map(({ partie }) => partie)).size).toBe(150);
  });

  it('se relit sans que l’écran ni le moteur aient à attendre', () => {
    const debut = performance.now();
    obligations({ ...etat });
    expect(performance.now() - debut).toBeLessThan(1_500);
  });
});
