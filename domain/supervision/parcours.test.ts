import { DossierEssai } from '../procedure/essais';
import { parcourir } from '.';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Société Alpha', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Société Bêta', demeure: 'metropole' },
];
const essai = new DossierEssai('26-95.001').jouer('EC08', '2026-03-02', { parties: PARTIES, juridiction: 'Cour d’appel de Paris', dateDecision: '2026-01-15', chambre: 'C1', matiere: 'bail' });

test('Le parcours d’un dossier date chaque étape de l’acte qui l’y a fait entrer, même enregistré plus tard.', () => {
  const { faits } = essai.jouer('EC09', '2026-03-04', {}, { le: '2026-03-20T10:00:00.000Z' }).jouer('EC14', '2026-05-06', {}, { partie: 'd1' });
  expect(essai.refus).toEqual([]);
  expect(parcourir('26-95.001', 'civil-ro', faits)).toMatchObject({
    _id: '26-95.001', version: 3, chambre: 'C1', matiere: 'bail', etape: 'attente-notification-memoire', entree: '2026-03-02', issue: null, clos: null,
    passages: [{ etape: 'declare', du: '2026-03-02' }, { etape: 'attente-memoire-ampliatif', du: '2026-03-04' }, { etape: 'attente-notification-memoire', du: '2026-05-06' }],
  });
});

test('Un dossier repris garde les dates de ses étapes, quel que soit le jour de la reprise.', () => {
  const declaration = { acte: 'EC08', date: '2026-03-02', donnees: { parties: PARTIES, juridiction: 'Cour d’appel de Paris', dateDecision: '2026-01-15', chambre: 'C1' } };
  const { faits, refus } = new DossierEssai('26-95.002').jouer('GE12', '2026-11-20', { source: 'ancien registre', actes: [declaration, { acte: 'EC09', date: '2026-03-04', donnees: {} }] });
  expect(refus).toEqual([]);
  expect(parcourir('26-95.002', 'civil-ro', faits)?.passages).toEqual([{ etape: 'declare', du: '2026-03-02' }, { etape: 'attente-memoire-ampliatif', du: '2026-03-04' }]);
});

test('Un journal vide n’a pas de parcours.', () => {
  expect(parcourir('26-95.001', 'civil-ro', [])).toBeNull();
});
