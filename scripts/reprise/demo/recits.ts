import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, definitionParId, type Procedure } from '@diligence/domain/procedure';
import type { ActeSimule, DemandeSimulation, PartieSimulee } from '@diligence/domain/procedure/simulation';

const SCENARIOS = join(__dirname, '..', '..', '..', 'domain', 'procedure', 'scenarios');
const FICTIF = 'récit fictif';
/** Told in more detail by the stages of the stock. */
const DEJA_RACONTEE = 'civil-ro';
/** Closing waits until the limits are noted as passed, which a take-over does only at its end. */
const CLOTURE = 'GE09';

/** The life of an invented case, act after act, with literal dates. */
export interface Recit { code: string; procedure: Procedure; parties: PartieSimulee[]; actes: ActeSimule[] }

interface Scenario { source: string; demande: DemandeSimulation; attendu: { refus: string[] } }

/** The invented scenarios of the catalogue's own tests in which nothing is refused, in a stable order. */
function scenarios(): Recit[] {
  return readdirSync(SCENARIOS).filter((nom) => nom.endsWith('.json')).sort().flatMap((nom) => {
    const { source, demande, attendu } = JSON.parse(readFileSync(join(SCENARIOS, nom), 'utf8')) as Scenario;
    const procedure = CATALOGUE[demande.procedure];
    return source === FICTIF && attendu.refus.length === 0 && procedure && procedure.id !== DEJA_RACONTEE ? [{ code: nom.replace('.json', ''), procedure, parties: demande.parties ?? [], actes: demande.actes.filter(({ acte }) => acte !== CLOTURE) }] : [];
  });
}

const OUVERTURE = '2026-01-12';
const PARTIES: PartieSimulee[] = [{ id: 'demandeur', role: 'demandeur' }, { id: 'defendeur', role: 'defendeur' }];

/** A procedure that no scenario tells yet begins at least, by its ordinary act. */
function ouverture(procedure: Procedure): Recit {
  const acte = procedure.ouverture.actes[0]!;
  const demandes = (definitionParId(acte)?.champs ?? []).filter(({ requis, nom }) => requis && nom !== 'parties');
  const donnees = Object.fromEntries(demandes.map(({ nom, type, choix }) => [nom, type === 'date' ? OUVERTURE : type === 'choix' ? choix?.[0]?.valeur : type === 'oui-non' ? true : 'Mention fictive']));
  return { code: `ouverture-${procedure.id}`, procedure, parties: PARTIES, actes: [{ acte, date: OUVERTURE, donnees }] };
}

/** What the stock tells of every procedure but the civil one with representation: whatever joins the catalogue joins the stock. */
export function recitsDuCatalogue(): Recit[] {
  const racontes = scenarios();
  const muettes = Object.values(CATALOGUE).filter(({ id }) => id !== DEJA_RACONTEE && !racontes.some(({ procedure }) => procedure.id === id));
  return [...racontes, ...muettes.map(ouverture)];
}
