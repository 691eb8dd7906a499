import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionParId, type ActeSoumis } from '@diligence/domain/procedure';
import type { DemandeSimulation } from '@diligence/domain/procedure/simulation';
import { acte } from '../actes';

interface Scenario { titre: string; demande: DemandeSimulation; attendu: { issue?: string; refus: string[] } }
export interface ScenarioJoue { titre: string; numero: string; actes: ActeSoumis[]; attendu: Scenario['attendu'] }

const DOSSIER = join(__dirname, '../../../domain/procedure/scenarios');

/** A simulation names no one: whoever signs is the one designated. */
const SIGNATAIRES: Record<string, object> = { EC31: { rapporteur: 'r1' }, EC35: { signataire: 'r1' }, EC17: { signataire: 'r1' }, EC38: { signataire: 'ag1' } };
const designerParquet = (jour: string): ActeSoumis => acte('designer', jour, { donnees: { fonction: 'avocat-general', personne: 'ag1' } });

function actesDe({ parties = [], actes }: DemandeSimulation): ActeSoumis[] {
  const debut = actes.map(({ date }) => date).sort()[0]!;
  const inscriptions = parties.map(({ id, role, nom = role, ...plus }) => acte('inscrire-partie', debut, { donnees: { identifiant: id, role, nom, ...plus } }));
  const joues = actes.flatMap(({ id, acte: nomme, date, partie, donnees = {} }) => {
    const definition = definitionParId(nomme);
    const soumis = acte(definition?.nom ?? nomme, date, {
      donnees: { ...SIGNATAIRES[nomme], ...(definition?.champs.some(({ nom }) => nom === 'qualite') ? { qualite: 'premier président' } : {}), ...donnees },
      ...(id === undefined ? {} : { acteId: id }), ...(partie === undefined ? {} : { partie }),
    });
    return nomme === 'EC38' ? [designerParquet(date), soumis] : [soumis];
  });
  return [...inscriptions, ...joues];
}

/** The scenarios of a procedure, as acts that a client submits one after the other. */
export const scenariosDe = (procedure: string): ScenarioJoue[] =>
  readdirSync(DOSSIER).filter((nom) => nom.endsWith('.json')).map((nom) => JSON.parse(readFileSync(join(DOSSIER, nom), 'utf8')) as Scenario)
    .filter(({ demande }) => demande.procedure === procedure)
    .map(({ titre, demande, attendu }) => ({ titre, numero: demande.numero!, actes: actesDe(demande), attendu }));
