import { simulerJson } from '../simulation';

const etapeAu = (au: string) => simulerJson({
  procedure: 'civil-ro', numero: '26-99.001', au,
  parties: [{ id: 'demandeur', role: 'demandeur', demeure: 'metropole' }, { id: 'defendeur', role: 'defendeur', demeure: 'metropole' }],
  actes: [{ id: 'declaration', acte: 'EC08', date: '2024-12-23' }, { id: 'enregistrement', acte: 'EC09', date: '2024-12-24' }],
});

describe('Étape affichée d’un pourvoi sans mémoire ampliatif', () => {
  it.each([
    ['2025-04-23', 'attente-memoire-ampliatif'],
    ['2025-04-24', 'decheance-encourue'],
  ])('au %s, elle est « %s »', (au, etat) => expect(etapeAu(au)).toMatchObject({ etat }));
});
