import { acte, COMMANDES, dossierExemple, echeance } from '../exemples';
import { remise } from '../exemples/delais';
import { composer } from '../registre';
import { vueRecepisseDepot } from './vue';

const commande = COMMANDES['recepisse-depot'];

describe('Récépissé de dépôt', () => {
  it('n’annonce que les échéances ouvertes par la déclaration', () => {
    const autre = echeance('C24', 'Mémoire en défense', remise, { id: 'autre', cause: 'acte-9' });
    const dossier = { ...dossierExemple, echeances: [...dossierExemple.echeances, autre] };
    const vue = vueRecepisseDepot({ ...commande, dossier });
    expect(vue.ok && vue.valeur.echeances.map(({ article }) => article)).toEqual(['CPC 978 al. 1', 'CPC 978 al. 1 in fine']);
  });

  it('se délivre aussi pour un pourvoi en matière pénale, avec les échéances de sa propre déclaration', () => {
    const dossier = { ...dossierExemple, procedure: 'penal', actes: [acte(1, 'EP02', '2026-06-15')] };
    const vue = vueRecepisseDepot({ ...commande, dossier });
    expect(vue.ok && [vue.valeur.procedure, vue.valeur.echeances.length]).toEqual(['Pourvoi en matière pénale', 2]);
  });

  it('oublie une déclaration annulée', () => {
    const dossier = { ...dossierExemple, actes: [acte(1, 'EC08', '2026-06-15', { statut: 'annule' })] };
    expect(vueRecepisseDepot({ ...commande, dossier })).toMatchObject({ ok: true, valeur: { echeances: [], lectureNonVerifiee: false } });
  });

  it('signale une déclaration qui ne désigne pas la décision attaquée', () => {
    const page = composer('recepisse-depot', { ...commande, dossier: { ...dossierExemple, decisionAttaquee: null } });
    expect(page.ok && page.valeur).toContain('Mention manquante');
  });

  it('ne se délivre pas sans déclaration', () => {
    expect(vueRecepisseDepot({ ...commande, dossier: { ...dossierExemple, depot: null } })).toMatchObject({ ok: false, erreur: { code: 'declaration-absente' } });
  });
});
