import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulerJson, type Simulation } from '.';

interface Attendu { etat: string; issue?: string; refus: string[]; taches: string[]; echeances: { regle: string; dernierJour: string; statut: string; partie?: string }[] }
interface Scenario { titre: string; demande: unknown; attendu: Attendu }

const dossier = join(__dirname, '..', 'scenarios');
const scenarios = readdirSync(dossier).filter((nom) => nom.endsWith('.json')).map((nom): [string, Scenario] => {
  const scenario = JSON.parse(readFileSync(join(dossier, nom), 'utf8')) as Scenario;
  return [scenario.titre, scenario];
});

function jouer({ demande }: Scenario): Simulation {
  const sortie = simulerJson(demande);
  if ('erreur' in sortie) throw new Error(sortie.erreur.message);
  return sortie;
}

describe.each(scenarios)('%s', (_titre, scenario) => {
  const simulation = jouer(scenario);
  const { attendu } = scenario;

  it('finit à l’étape attendue, sans refus inattendu', () => {
    expect(simulation.refus.map(({ code }) => code)).toEqual(attendu.refus);
    expect(simulation.etat).toBe(attendu.etat);
    expect(simulation.issue?.code).toBe(attendu.issue);
  });

  it.each(attendu.echeances)('tient l’échéance $regle au $dernierJour, $statut', (echeance) => {
    expect(simulation.echeances).toContainEqual(expect.objectContaining(echeance));
  });

  it('attend les tâches que la loi appelle', () => {
    const aFaire = simulation.taches.filter(({ statut, genre }) => statut === 'a-faire' && genre !== 'verifier-acte').map(({ id }) => id);
    for (const tache of attendu.taches) expect(aFaire).toContain(tache);
    if (attendu.taches.length === 0) expect(aFaire).toEqual([]);
  });
});
