import { COMMANDES } from '../exemples';
import { vueAvisRetour } from './vue';

const commande = COMMANDES['avis-retour'];
const { dossier } = commande;

describe('Avis de retour de lettre', () => {
  it('s’adresse à l’avocat du demandeur', () => {
    expect(vueAvisRetour(commande)).toMatchObject({ ok: true, valeur: { destinataire: 'SCP Tilleul et Charme', defendeur: 'Mme Jeanne Exemple' } });
  });

  it('n’a pas lieu d’être avant que la lettre soit adressée', () => {
    expect(vueAvisRetour({ ...commande, dossier: { ...dossier, actes: dossier.actes.filter(({ acte }) => acte !== 'EC09') } }))
      .toMatchObject({ ok: false, erreur: { code: 'lettre-non-adressee' } });
  });

  it('ne peut être adressé à un demandeur sans avocat', () => {
    const parties = dossier.parties.map(({ conseil: _conseil, ...partie }) => partie);
    expect(vueAvisRetour({ ...commande, dossier: { ...dossier, parties } })).toMatchObject({ ok: false, erreur: { code: 'conseil-inconnu' } });
  });
});
