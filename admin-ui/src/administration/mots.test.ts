import { effetAbsence, enPhrase, enumerer, fonctionEnMots, identifiantDe, situer } from './mots';

const JOUR = '2026-11-22';

describe('Les mots de l’administration', () => {
  it.each([
    [{ du: '2026-11-23' }, 'à venir'], [{ du: '2026-11-22' }, 'en vigueur'], [{ du: '2026-01-01', au: '2026-11-22' }, 'jusqu’au 22/11/2026'], [{ du: '2026-01-01', au: '2026-11-21' }, 'terminée'], [{}, 'en vigueur'], [{ au: '2020-01-01' }, 'terminée'],
  ])('situent une période au jour dit : %j', (periode, attendu) => {
    expect(situer(periode, JOUR).texte).toBe(attendu);
  });

  it.each([
    [{ du: '2026-11-01', au: '2026-11-30' }, 'du 1er novembre 2026 au 30 novembre 2026'], [{ du: JOUR, au: JOUR }, 'le 22 novembre 2026'], [{ du: JOUR }, 'depuis le 22 novembre 2026, sans terme'], [{ au: JOUR }, 'jusqu’au 22 novembre 2026'], [{}, 'sans terme'],
  ])('disent une période : %j', (periode, attendu) => {
    expect(enPhrase(periode)).toBe(attendu);
  });

  it('disent une fonction avec sa qualité et sa chambre, sans répéter le rôle', () => {
    expect(fonctionEnMots({ role: 'conseiller', chambre: 'SO', qualite: 'doyen' })).toBe('Conseiller, doyen, Chambre sociale');
    expect(fonctionEnMots({ role: 'superviseur', qualite: 'Superviseur' })).toBe('Superviseur');
  });

  it('annoncent ce qu’une absence fait à la boîte de travail de chacun, jour unique ou période', () => {
    expect(effetAbsence({ absent: 'Claire Vasseur', remplacant: 'Fatou Diarra', du: JOUR, au: JOUR })).toMatch(/^Le 22 novembre 2026, les tâches, les alertes et les dossiers de Claire Vasseur sont aussi dans la boîte de travail de Fatou Diarra/);
  });

  it('énumèrent comme on parle, et font d’un nom un identifiant stable', () => {
    expect([enumerer([]), enumerer(['a']), enumerer(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b et c']);
    expect(identifiantDe('Greffe de la 1re chambre – Élections')).toBe('greffe-de-la-1re-chambre-elections');
  });
});
