import { COMMANDES, dossierExemple, echeance } from '../exemples';
import { remise, signification } from '../exemples/delais';
import { vueSynthese } from './vue';

const avec = (plus: Partial<typeof dossierExemple>) => {
  const vue = vueSynthese({ ...COMMANDES.synthese, dossier: { ...dossierExemple, ...plus } });
  if (!vue.ok) throw new Error(vue.erreur.message);
  return vue.valeur;
};

describe('Synthèse', () => {
  it('met ce qui bloque avant ce qui est en retard, et tait ce qui est fait', () => {
    const controles = (['fait', 'manque', 'en-retard', 'bloque'] as const).map((etat) => ({ code: etat, texte: etat, etat }));
    expect(avec({ controles }).manques.lignes.map(({ etat }) => etat)).toEqual(['bloque', 'en retard', 'manque']);
  });

  it('ne montre que les échéances encore en jeu, la plus proche d’abord', () => {
    const echeances = [
      echeance('C23', 'Seconde', signification), echeance('C22', 'Première', remise, { statut: 'echue' }), echeance('C22b', 'Respectée', remise, { statut: 'satisfaite' }),
    ];
    expect(avec({ echeances }).echeances.lignes.map(({ intitule }) => intitule)).toEqual(['Première', 'Seconde']);
  });

  it('dit combien de lignes une liste trop longue laisse de côté', () => {
    const [partie] = dossierExemple.parties;
    expect(avec({ parties: Array.from({ length: 9 }, () => partie!) }).parties).toMatchObject({ lignes: { length: 4 }, etendue: '4 sur 9' });
  });

  it('ne garde que les tâches à faire et les désignations en cours', () => {
    const { taches, designations } = avec({});
    expect([taches.lignes.length, designations.lignes.map(({ fonction }) => fonction)]).toEqual([2, ['Greffier']]);
  });
});
