import { affectationsLe, chambresDe, enVigueur, fonctionsLe, pourToute, type Affectation, type Personne } from '.';

const greffiere: Personne = {
  _id: 'g', nom: 'G', version: 1,
  fonctions: [{ id: 'f1', role: 'greffier', chambre: 'C1', du: '2026-01-01', au: '2026-06-30' }, { id: 'f2', role: 'greffier', chambre: 'SO', du: '2026-07-01' }, { id: 'f3', role: 'superviseur', du: '2026-01-01', au: '2026-03-31' }],
};

describe('Une fonction', () => {
  it.each([['la veille', '2025-12-31', false], ['le premier jour', '2026-01-01', true], ['le dernier jour', '2026-06-30', true], ['le lendemain', '2026-07-01', false]])('%s', (_quand, jour, attendu) => {
    expect(enVigueur(greffiere.fonctions[0]!, jour)).toBe(attendu);
  });
});

describe('L’annuaire', () => {
  it('dit la chambre du jour : une mutation change de chambre sans changer de rôle', () => {
    expect([fonctionsLe(greffiere, '2026-06-30'), fonctionsLe(greffiere, '2026-07-01')].map((f) => f.map(({ chambre }) => chambre))).toEqual([['C1'], ['SO']]);
  });

  it('ajoute ses rôles à ceux du service d’identité, et retire ceux qui ont pris fin chez lui', () => {
    const roles = (annonces: Affectation[], jour: string) => affectationsLe(annonces, greffiere, jour).map(({ role }) => role).sort();
    expect(roles([{ role: 'conseiller' }], '2026-03-31')).toEqual(['conseiller', 'greffier', 'superviseur']);
    expect(roles([{ role: 'conseiller' }, { role: 'superviseur' }], '2026-04-01')).toEqual(['conseiller', 'greffier']);
  });

  it('ne laisse aucun rôle à qui l’accès est retiré', () => {
    const retiree = { ...greffiere, retireLe: '2026-02-01T08:00:00.000Z' };
    expect([affectationsLe([{ role: 'conseiller' }], retiree, '2026-02-01'), fonctionsLe(retiree, '2026-02-01')]).toEqual([[], []]);
  });

  it('compte chacune des chambres où l’on exerce, et chaque rôle dans la sienne seulement', () => {
    const partagee: Personne = { ...greffiere, fonctions: [{ id: 'a', role: 'greffier', chambre: 'C1', du: '2026-01-01' }, { id: 'b', role: 'greffier', chambre: 'SO', du: '2026-01-01' }, { id: 'c', role: 'conseiller', chambre: 'CR', du: '2026-01-01' }] };
    const tenues = affectationsLe([{ role: 'president', chambre: 'C2' }, { role: 'greffier', chambre: 'C3' }], partagee, '2026-11-22');
    expect([chambresDe(tenues, ['greffier']), chambresDe(tenues, ['conseiller']), chambresDe(tenues, ['president']), chambresDe(tenues)]).toEqual([['C1', 'SO'], ['CR'], ['C2'], ['C1', 'SO', 'CR', 'C2']]);
    expect([pourToute(tenues, ['greffier']), pourToute([...tenues, { role: 'greffier' }], ['greffier'])]).toEqual([false, true]);
  });
});
