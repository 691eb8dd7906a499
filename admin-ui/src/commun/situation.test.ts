import { situationDuJour, situationEcheance } from './situation';

describe('Une échéance se lit d’un mot et d’une couleur', () => {
  it.each([
    ['2026-12-31', 'loin', 'reste 39\u00a0jours'],
    ['2026-12-07', 'bientot', 'reste 15\u00a0jours'],
    ['2026-11-23', 'bientot', 'reste 1\u00a0jour'],
    ['2026-11-22', 'aujourdhui', 'expire aujourd’hui'],
    ['2026-11-19', 'retard', 'dépassée de 3\u00a0jours'],
  ])('au 22 novembre 2026, une limite au %s est « %s »', (limite, ton, texte) => {
    expect(situationDuJour(limite, '2026-11-22')).toEqual({ ton, texte });
  });

  it('un délai interrompu n’est jamais en retard, quelle que soit la date', () => {
    expect(situationEcheance({ statut: 'interrompue', delai: { dernierJour: null } }, '2026-11-22').ton).toBe('suspendue');
  });

  it.each(['echue', 'courante'])('une faculté dont le terme est passé (%s) n’est le retard de personne', (statut) => {
    const echeance = { statut, faculte: true, delai: { dernierJour: '2026-11-04' } };
    expect(situationEcheance(echeance, '2026-11-22')).toEqual({ ton: 'soldee', texte: 'faculté expirée le 4 novembre 2026', sansForme: true });
    expect(situationEcheance({ ...echeance, faculte: false }, '2026-11-22').ton).toBe('retard');
  });

  it('la date prudente l’emporte sur le dernier jour quand la règle n’est pas vérifiée', () => {
    const echeance = { statut: 'courante', delai: { dernierJour: '2026-12-31', alertePrudente: '2026-11-21' } };
    expect(situationEcheance(echeance, '2026-11-22').ton).toBe('retard');
  });
});
