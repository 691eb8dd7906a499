import { COMMANDES } from '../exemples';
import { composer } from '../registre';
import { vueLettreDefendeur } from './vue';

const commande = COMMANDES['lettre-defendeur'];

describe('Lettre au défendeur', () => {
  it.each([['absent', 'x9'], ['demandeur', 'd1']])('refuse un destinataire %s', (_cas, partie) => {
    expect(vueLettreDefendeur({ ...commande, partie })).toMatchObject({ ok: false, erreur: { code: 'defendeur-inconnu', champ: 'partie' } });
  });

  it('refuse d’annoncer un pourvoi qui n’est pas déclaré', () => {
    expect(vueLettreDefendeur({ ...commande, dossier: { ...commande.dossier, depot: null } })).toMatchObject({ ok: false, erreur: { code: 'declaration-absente' } });
  });

  it('laisse l’adresse à compléter quand elle n’est pas donnée', () => {
    const page = composer('lettre-defendeur', { dossier: commande.dossier, etabliLe: commande.etabliLe, partie: 'f1' });
    expect(page.ok && page.valeur).toContain('class="a-completer"');
  });

  it('accorde le verbe avec plusieurs demandeurs', () => {
    const { dossier } = commande;
    const autre = { id: 'd2', role: 'demandeur', nom: 'M. Paul Modèle', demeure: 'metropole' } as const;
    const page = composer('lettre-defendeur', { ...commande, dossier: { ...dossier, parties: [...dossier.parties, autre] } });
    expect(page.ok && page.valeur).toContain('la société Les Ateliers du Quai et M.\u00a0Paul Modèle ont formé');
  });
});
