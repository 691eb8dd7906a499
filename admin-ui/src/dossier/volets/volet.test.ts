import type { ActeEnregistre, DefinitionActe, Dossier, Tache } from '../../api-client/types';
import { actesDuVolet, attendusDuVolet, derniereValeur, echeancesDuVolet } from './volet';

const definition = (id: string, volet: DefinitionActe['volet']) => [id, { id, volet, nature: 'cour' } as DefinitionActe] as const;
const DEFINITIONS = new Map([definition('EC35', 'instruction'), definition('EC36', 'instruction'), definition('EC39b', 'audience'), definition('EC42', 'decision'), definition('EP21', 'instruction')]);
const acte = (acteId: string, id: string, dateActe: string, reste: Partial<ActeEnregistre> = {}): ActeEnregistre => ({
  acteId, acte: id, titre: id, dateActe, enregistreLe: `${dateActe}T09:00:00.000Z`, donnees: {}, auteur: { id: 'x', role: 'greffier' }, statut: 'enregistre', marques: [], compartiment: 'ouvert', ...reste,
});
const tache = (id: string, reste: Partial<Tache> = {}): Tache => ({ id, genre: id.split(':')[0] ?? '', titre: id, pour: 'greffier', region: 'JUG', statut: 'a-faire', ...reste });
const dossier = (reste: Partial<Dossier>) => ({ actes: [], taches: [], controles: [], echeances: [], ...reste }) as unknown as Dossier;

describe('Ce qui se lit dans chaque onglet d’un dossier', () => {
  it('réunit les actes du volet, au civil comme au pénal, sans ceux qui sont annulés', () => {
    const actes = [acte('b', 'EC36', '2026-05-02'), acte('a', 'EP21', '2026-05-01'), acte('c', 'EC35', '2026-05-03', { statut: 'annule' }), acte('d', 'EC42', '2026-06-01')];
    expect(actesDuVolet({ actes }, DEFINITIONS, 'instruction').map(({ acteId }) => acteId)).toEqual(['a', 'b']);
  });

  it('retient la dernière valeur d’un champ : une audience fixée de nouveau remplace la première', () => {
    const actes = [acte('a', 'EC39b', '2026-05-01', { donnees: { dateAudience: '2026-06-01' } }), acte('b', 'EC39b', '2026-05-20', { donnees: { dateAudience: '2026-06-15' } })];
    expect(derniereValeur({ actes }, 'dateAudience')).toMatchObject({ valeur: '2026-06-15', acte: { acteId: 'b' } });
    expect(derniereValeur({ actes }, 'formation')).toBeUndefined();
  });

  it('dit ce qui est attendu : les tâches, puis les contrôles auxquels aucune tâche ne répond', () => {
    const attendus = attendusDuVolet(dossier({
      actes: [acte('arret', 'EC42', '2026-06-01')],
      taches: [tache('deposer-rapport:JUG:x', { acte: 'EC35' }), tache('adresser-copie:JUG:arret'), tache('fixer:JUG:x', { acte: 'EC39b' }), tache('aviser:JUG:x', { acte: 'EC36', statut: 'accomplie' })],
      controles: [{ code: 'rapport', texte: 'Rapport déposé', etat: 'manque', acte: 'EC35' }, { code: 'avis', texte: 'Avis aux parties', etat: 'manque', acte: 'EC36' }, { code: 'fait', texte: 'Distribuée', etat: 'fait', acte: 'EP21' }],
    }), DEFINITIONS, 'instruction');
    expect([attendus.taches.map(({ id }) => id), attendus.controles.map(({ code }) => code)]).toEqual([['deposer-rapport:JUG:x'], ['avis']]);
  });

  it('range une tâche hors acte avec l’acte qui l’a fait naître', () => {
    const { taches } = attendusDuVolet(dossier({ actes: [acte('arret', 'EC42', '2026-06-01')], taches: [tache('adresser-copie:JUG:arret')] }), DEFINITIONS, 'decision');
    expect(taches.map(({ id }) => id)).toEqual(['adresser-copie:JUG:arret']);
  });

  it('réunit les délais que les actes du volet ont ouverts', () => {
    const echeances = [{ id: 'e1', cause: 'a' }, { id: 'e2', cause: 'b' }] as Dossier['echeances'];
    expect(echeancesDuVolet({ echeances, actes: [acte('a', 'EC36', '2026-05-01'), acte('b', 'EC42', '2026-06-01')] }, DEFINITIONS, 'instruction').map(({ id }) => id)).toEqual(['e1']);
  });
});
