import type { Echeance, Partie } from '../../api-client/types';
import { grouper } from './grouper';

const partie = (id: string, role: Partie['role'] = 'defendeur'): Partie => ({ id, role, nom: `Partie ${id}`, demeure: 'metropole' });
const echeance = (qui: string | undefined, dernierJour: string, statut: Echeance['statut'] = 'courante'): Echeance => ({
  id: `C23:${qui}`, regle: 'cpc-982', ligne: 'C23', intitule: 'Mémoire en défense', region: 'DEF', cause: 'a1', statut, ...(qui ? { partie: qui } : {}),
  delai: { etat: 'couru', dernierJour, regle: 'cpc-982', version: 'origine', articles: ['CPC 982'], sanction: null, verifie: true, reserves: [], etapes: [] },
});

describe('Les échéances par partie', () => {
  it('réunissent trois cents défendeurs aux mêmes délais, et laissent à part celui dont le délai diffère', () => {
    const parties = Array.from({ length: 300 }, (_, rang) => partie(`f${rang}`));
    const echeances = parties.map(({ id }, rang) => echeance(id, rang === 7 ? '2026-09-01' : '2026-08-03'));
    const groupes = grouper(echeances, { parties });
    expect(groupes.map(({ titre, parties: tenues }) => [titre, tenues.length])).toEqual([['299\u00a0défendeurs, mêmes délais', 299], ['Défendeur\u00a0: Partie f7', 1]]);
  });

  it('ne mêlent pas demandeur et défendeur, ni ce qui court et ce qui est soldé', () => {
    const parties = [partie('d1', 'demandeur'), partie('f1'), partie('f2')];
    expect(grouper([echeance('d1', '2026-08-03'), echeance('f1', '2026-08-03'), echeance('f2', '2026-08-03', 'satisfaite')], { parties })).toHaveLength(3);
  });

  it('mettent en tête ce qui presse, et nomment la Cour quand aucune partie n’est tenue', () => {
    const groupes = grouper([echeance('f1', '2026-08-03'), echeance(undefined, '2026-07-01')], { parties: [partie('f1')] });
    expect(groupes.map(({ titre }) => titre)).toEqual(['La Cour et le dossier', 'Défendeur\u00a0: Partie f1']);
  });
});
