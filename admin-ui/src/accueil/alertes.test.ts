import type { AlerteSituee } from '../api-client/types';
import { alertesEnLot, grouperAlertes, OBJETS } from './alertes';

const alerte = (numero: string, texte: string, genre: AlerteSituee['genre'] = 'information', objet: AlerteSituee['objet'] = 'audience') => ({ id: `${numero}~${texte}`, alerte: texte, numero, intitule: 'A c/ B', texte, genre, objet }) as AlerteSituee;

describe('Les alertes', () => {
  it('se disent une fois pour tous les dossiers qu’elles concernent, ce qui demande d’agir d’abord', () => {
    const groupes = grouperAlertes([alerte('1', 'Audience fixée.'), alerte('2', 'Audience fixée.'), alerte('3', 'Délai expiré.', 'tache', 'dossier')]);
    expect(groupes.map((groupe) => groupe.map(({ numero }) => numero))).toEqual([['3'], ['1', '2']]);
  });

  it('portent sur un dossier, une audience, un rôle d’audience ou une décision, sans se confondre', () => {
    expect(Object.keys(OBJETS)).toEqual(['dossier', 'audience', 'role', 'decision']);
    expect(grouperAlertes([alerte('1', 'X', 'information', 'role'), alerte('1', 'X', 'information', 'decision')])).toHaveLength(2);
  });

  it('s’acquittent ensemble, chacune dans son dossier', () => {
    expect(alertesEnLot([alerte('1', 'X')])).toEqual([{ numero: '1', intitule: 'A c/ B', donnees: { alerte: 'X' } }]);
  });
});
