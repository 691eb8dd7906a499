import { composer, manques, partieVide, saisieVide } from './declaration';

const saisie = {
  ...saisieVide('2026-11-22'), juridiction: 'Cour d’appel de Rennes', dateDecision: '2026-09-10',
  parties: [{ ...partieVide('demandeur'), nom: 'Société Les Tilleuls', avocat: 'SCP Delattre et Morin' }, { ...partieVide('defendeur'), nom: 'M. Garnier' }, { ...partieVide('defendeur'), nom: 'Société Arpège' }],
};

describe('La déclaration reçue sur papier', () => {
  it('donne à chaque partie son identifiant, et à son avocat la date de la déclaration', () => {
    expect(composer(saisie).parties).toEqual([
      { id: 'd1', role: 'demandeur', nom: 'Société Les Tilleuls', demeure: 'metropole', conseil: { nom: 'SCP Delattre et Morin', depuis: '2026-11-22' } },
      { id: 'f1', role: 'defendeur', nom: 'M. Garnier', demeure: 'metropole' },
      { id: 'f2', role: 'defendeur', nom: 'Société Arpège', demeure: 'metropole' },
    ]);
  });

  it('nomme ce qui manque, jusqu’au nom de chaque partie', () => {
    expect(Object.keys(manques(saisieVide('2026-11-22')))).toEqual(['juridiction', 'dateDecision', 'parties.0.nom', 'parties.1.nom']);
    expect(manques(saisie)).toEqual({});
  });
});
