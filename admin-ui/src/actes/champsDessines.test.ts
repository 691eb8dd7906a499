import type { Champ } from '../api-client/types';
import { champDuNom, champsDessines } from './champsDessines';

const champ = (nom: string, type: Champ['type']): Champ => ({ nom, libelle: nom, type, requis: false });

describe('Rien de connu n’est demandé à nouveau', () => {
  it('le nom de la personne désignée vient de l’annuaire et n’est pas demandé', () => {
    const champs = [champ('fonction', 'choix'), champ('personne', 'personne'), champ('nom', 'texte'), champ('du', 'date')];
    expect(champsDessines(champs).map(({ nom }) => nom)).toEqual(['fonction', 'personne', 'du']);
    expect(champDuNom(champs, 'personne')).toBe('nom');
  });

  it('un nom de partie, que rien ne désigne, reste demandé', () => {
    expect(champsDessines([champ('identifiant', 'texte'), champ('nom', 'texte')])).toHaveLength(2);
  });
});
