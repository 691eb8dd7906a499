import type { ActeEnregistre } from '../../api-client/types';
import { enRetrait, entreesDuFil, parJour } from './entrees';

const acte = (acteId: string, dateActe: string, reste: Partial<ActeEnregistre> = {}): ActeEnregistre => ({
  acteId, acte: 'EC14', titre: 'Remise du mémoire ampliatif', dateActe, enregistreLe: `${dateActe}T09:00:00.000Z`, donnees: {}, auteur: { id: 'claire.vasseur', role: 'greffier' }, statut: 'enregistre', marques: [], compartiment: 'ouvert', ...reste,
});

describe('Le fil du dossier', () => {
  it('raconte par jour, le dernier d’abord', () => {
    const jours = parJour(entreesDuFil([acte('a', '2026-01-12'), acte('b', '2026-04-10'), acte('c', '2026-01-12', { enregistreLe: '2026-01-12T11:00:00.000Z' })]));
    expect(jours.map(([jour, entrees]) => [jour, entrees.map((e) => e.acte.acteId)])).toEqual([['2026-04-10', ['b']], ['2026-01-12', ['c', 'a']]]);
  });

  it('dit une rectification et une annulation avec l’acte qu’elles touchent, dans l’ordre', () => {
    const rectification = acte('r', '2026-05-01', { acte: 'GE01', donnees: { acte: 'a', motif: 'date mal lue' } });
    const annulation = acte('n', '2026-05-02', { acte: 'GE02', donnees: { acte: 'a', motif: 'autre dossier' } });
    const entrees = entreesDuFil([acte('a', '2026-01-12', { statut: 'annule' }), annulation, rectification]);
    expect(entrees.map((e) => [e.acte.acteId, e.corrections.map((c) => c.acteId)])).toEqual([['a', ['r', 'n']]]);
  });

  it('ne perd pas une correction dont l’acte n’est pas montré', () => {
    expect(entreesDuFil([acte('r', '2026-05-01', { acte: 'GE01', donnees: { acte: 'absent' } })])).toHaveLength(1);
  });

  it('met en retrait ce que le système constate seul', () => {
    expect(entreesDuFil([acte('s', '2026-05-01', { auteur: { id: 'systeme', role: 'systeme' } })]).map(enRetrait)).toEqual([true]);
  });
});
