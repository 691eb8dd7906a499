import { calculerDelai, type DemandeDelai } from '../delais';
import bords from './bords.json';
import { droitEnVigueur } from '.';

const lignes = Object.entries(bords).flatMap(([regle, cas]) =>
  cas.map(({ motif, dernierJour, version, ...demande }) => ({ regle, motif, dernierJour, version, depart: demande.depart, demande: { regle, ...demande } as DemandeDelai })));

/** Edge dates of every rule, worked out apart from this engine. */
describe('Dates limites de chaque règle', () => {
  it.each(lignes)('$regle · $motif : du $depart au $dernierJour, version $version', ({ demande, dernierJour, version }) => {
    expect(calculerDelai(demande, droitEnVigueur())).toMatchObject({ ok: true, valeur: { dernierJour, version } });
  });
});
