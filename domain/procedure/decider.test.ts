import { DossierEssai } from './essais';
import { echeancesDe, prochainReveil } from '.';

const PARTIES = [
  { id: 'd1', role: 'demandeur', nom: 'Demandeur', demeure: 'metropole' },
  { id: 'f1', role: 'defendeur', nom: 'Défendeur', demeure: 'metropole' },
];
const declare = () => new DossierEssai().jouer('EC08', '2024-12-23', { parties: PARTIES, juridiction: 'Cour d’appel', dateDecision: '2024-10-01' });
const ligne = (p: DossierEssai, l: string) => echeancesDe(p.etat).find((e) => e.ligne === l);

describe('La déclaration de pourvoi', () => {
  it('ouvre le délai de quatre mois du mémoire ampliatif et celui de sa signification', () => {
    const p = declare();
    expect(p.refus).toEqual([]);
    expect(ligne(p, 'C22')?.delai.dernierJour).toBe('2025-04-23');
    expect(ligne(p, 'C23')?.delai.dernierJour).toBe('2025-05-23');
    expect(prochainReveil(p.etat)).toBe('2025-04-23T22:00:00.000Z');
  });
});

describe('Le constat d’une échéance', () => {
  it('note le délai passé, ouvre une tâche à vérifier et ne se répète pas', () => {
    const p = declare().jouer('GE13', '2025-04-24', {}, { le: '2025-04-23T22:00:00.000Z' });
    expect(ligne(p, 'C22')?.statut).toBe('echue');
    const avant = p.faits.length;
    p.jouer('GE13', '2025-04-24', {}, { le: '2025-04-23T22:00:00.000Z' });
    expect(p.faits.length).toBe(avant);
  });
});
