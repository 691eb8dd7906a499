import { COMPTES_DEMO } from '../../../api/identite/comptes';
import { lireDossier } from '../lire';
import { STADES } from './stades';
import { genererStock } from './stock';

const AUJOURDHUI = '2026-11-23';
const stock = genererStock({ combien: 300, aujourdhui: AUJOURDHUI });
const dossiers = stock.map(({ dossier }) => dossier);
const compter = (valeurs: string[]) => Object.fromEntries([...new Set(valeurs)].map((v) => [v, valeurs.filter((x) => x === v).length]));

test('Le jeu est le même à chaque génération.', () => {
  expect(genererStock({ combien: 300, aujourdhui: AUJOURDHUI })).toEqual(stock);
});

test('Chaque stade et chaque chambre sont présents, la chambre sociale et la deuxième chambre civile plus chargées, la criminelle presque vide.', () => {
  expect(new Set(stock.map(({ stade }) => stade.code))).toEqual(new Set(STADES.map(({ code }) => code)));
  const { SO = 0, C2 = 0, C1 = 0, C3 = 0, CO = 0, CR = 0 } = compter(dossiers.map(({ chambre }) => chambre!));
  expect(Math.min(SO, C2)).toBeGreaterThan(Math.max(C1, C3, CO));
  expect(CR).toBeGreaterThan(0);
  expect(CR).toBeLessThan(10);
});

test('Chaque dossier est lisible comme une ligne de reprise, porte un numéro de la série inemployée et se dit fictif.', () => {
  for (const dossier of dossiers) {
    expect(lireDossier(JSON.stringify(dossier))).toEqual({ ok: true, valeur: dossier });
    expect(dossier.numero).toMatch(/^2\d-99\.\d{3}$/);
    expect(dossier.fictif).toBe(true);
  }
  expect(new Set(dossiers.map(({ numero }) => numero)).size).toBe(300);
});

test('Aucun acte n’est dans l’avenir, et chacun suit le précédent.', () => {
  for (const { actes } of dossiers) {
    const dates = actes.map(({ date }) => date);
    expect([...dates].sort()).toEqual(dates);
    expect(dates.at(-1)! <= AUJOURDHUI).toBe(true);
  }
});

test('Seules des personnes de l’annuaire de démonstration sont désignées, et chaque conseiller a des dossiers.', () => {
  const designes = dossiers.flatMap(({ designations }) => designations);
  const connus = new Set(COMPTES_DEMO.map(({ id }) => id));
  expect(designes.filter(({ personne }) => !connus.has(personne))).toEqual([]);
  const parRapporteur = compter(dossiers.flatMap(({ actes }) => actes.filter(({ acte }) => acte === 'EC31').map(({ donnees }) => String(donnees?.['rapporteur']))));
  for (const { id, chambre } of COMPTES_DEMO.filter(({ role }) => role === 'conseiller')) {
    if (chambre !== 'CR' && chambre !== 'CJ') expect([id, (parRapporteur[id] ?? 0) >= 3]).toEqual([id, true]);
  }
});
