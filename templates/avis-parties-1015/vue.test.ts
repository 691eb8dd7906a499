import { COMMANDES } from '../exemples';
import { vueAvisParties1015 } from './vue';

const commande = COMMANDES['avis-parties-1015'];

describe('Avis aux parties', () => {
  it('dit en toutes lettres ce que la Cour envisage, qui avise, et la limite fixée', () => {
    expect(vueAvisParties1015(commande)).toMatchObject({ ok: true, valeur: { objet: 'Moyen relevé d’office', auteur: 'le président', dernierJour: 'lundi 7 décembre 2026' } });
  });

  it('ne naît pas d’une autre échéance', () => {
    expect(vueAvisParties1015({ ...COMMANDES['calcul-motive'] })).toMatchObject({ ok: false, erreur: { code: 'avis-1015-absent' } });
  });

  it('ne survit pas à l’annulation de l’avis', () => {
    const { dossier } = commande;
    const actes = dossier.actes.map((a) => (a.acte === 'EC36' ? { ...a, statut: 'annule' as const } : a));
    expect(vueAvisParties1015({ ...commande, dossier: { ...dossier, actes } })).toMatchObject({ ok: false, erreur: { code: 'avis-1015-absent' } });
  });
});
