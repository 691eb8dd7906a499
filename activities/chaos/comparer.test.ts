import type { Dossier } from '@diligence/domain/dossier';
import type { EtatPourvoi } from '@diligence/domain/procedure';
import type { EntreeJournal } from '../store';
import { incoherences, type Temoins } from './comparer';

const temoins = (ids: string[]): Temoins => ({
  numero: '26-95.001',
  recus: ids.map((acteId, i) => ({ accepte: true, acteId, version: i + 1, seq: i + 1, faits: [], echeances: [] })),
  journal: ids.map((acteId, i) => ({ seq: i + 1, fait: { type: 'acte-enregistre', acteId } }) as EntreeJournal),
  moteur: { actes: Object.fromEntries(ids.map((id) => [id, {}])) } as unknown as EtatPourvoi,
  registre: { actes: ids.map((acteId) => ({ acteId })) } as Dossier,
});

describe('La comparaison par identifiant d’acte', () => {
  it('ne trouve rien à dire quand tous les gardiens s’accordent', () => {
    expect(incoherences(temoins(['a', 'b', 'c']))).toEqual([]);
  });

  it.each<[string, (t: Temoins) => void, RegExp]>([
    ['un acte perdu par le journal', (t) => void t.journal.pop(), /c a un reçu et manque dans le journal/],
    ['un acte perdu par le registre', (t) => void t.registre?.actes.pop(), /c a un reçu et manque dans le registre/],
    ['un registre absent', (t) => void (t.registre = null), /a a un reçu et manque dans le registre/],
    ['un acte perdu par le moteur', (t) => void delete t.moteur.actes.b, /b a un reçu et manque dans le moteur/],
    ['un acte doublé', (t) => void t.journal.push({ ...t.journal[0]!, seq: 4 }), /a est en double dans le journal/],
    ['un acte que personne n’a reçu en retour', (t) => void t.recus.pop(), /c est dans le moteur et n’a pas de reçu/],
    ['une version donnée deux fois', (t) => void (t.recus[1]!.version = 1), /deux reçus portent la version 1/],
    ['un trou dans le journal', (t) => void t.journal.splice(1, 1), /le fait 3 au rang 2/],
  ])('dénonce %s', (_titre, abimer, phrase) => {
    const abimes = temoins(['a', 'b', 'c']);
    abimer(abimes);
    expect(incoherences(abimes).join('\n')).toMatch(phrase);
  });
});
