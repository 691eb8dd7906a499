import { calculerDelai, type DemandeDelai } from '@diligence/domain/delais';
import type { EcheanceLue } from '@diligence/domain/dossier';
import { droitEnVigueur } from '@diligence/domain/regles';
import { delaisAutrement } from './distance';

const droit = droitEnVigueur();
const demande: DemandeDelai = { regle: 'cpc-982', depart: '2026-03-03', demeure: 'metropole' };

function echeance(plus: Partial<EcheanceLue>): EcheanceLue {
  const calcule = calculerDelai(demande, droit);
  if (!calcule.ok) throw new Error(calcule.erreur.message);
  return { id: 'e1', regle: 'cpc-982', ligne: 'C30', intitule: 'Mémoire en défense', region: 'DEF[f1]', partie: 'f1', cause: 'a1', statut: 'courante', delai: calcule.valeur, empreinteDroit: droit.empreinte, demande, ...plus };
}

describe('Ce que vaudraient les délais ouverts d’une partie si elle demeurait ailleurs depuis l’origine', () => {
  it('se calcule avec la distance du nouveau lieu', () => {
    expect(delaisAutrement([echeance({})], 'f1', 'etranger', droit)).toEqual([{ id: 'e1', intitule: 'Mémoire en défense', dernierJour: '2026-05-04', serait: '2026-07-03' }]);
  });

  it.each([
    ['de la même demeure', 'f1', 'metropole', {}], ['d’une autre partie', 'z9', 'etranger', {}], ['déjà soldés', 'f1', 'etranger', { statut: 'satisfaite' }],
  ] as const)('ne dit rien des délais %s', (_quoi, partie, demeure, plus) => {
    expect(delaisAutrement([echeance(plus)], partie, demeure, droit)).toEqual([]);
  });
});
