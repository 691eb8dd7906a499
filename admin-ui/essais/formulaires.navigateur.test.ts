import { randomUUID } from 'node:crypto';
import { ouvertureDe } from '../../api/depots/ouvertures';
import { exempleDe } from '../../api/essais/exemple-depot';
import { CATALOGUE, definitionParId, type DefinitionActe } from '@diligence/domain/procedure';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from './axe';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { deposer } from './partenaire';

jest.setTimeout(60_000);

/** Procedures that a partner system may open, each with the acts that no earlier one has: a form is opened once. */
const vus = new Set<string>();
const PROCEDURES = Object.values(CATALOGUE).flatMap((procedure) => {
  const [ouverture] = procedure.ouverture.actes.map((id) => definitionParId(id)!);
  const actes = procedure.actes.map(({ definition }) => definition).filter(({ id, nature }) => nature !== 'gestion' && !procedure.ouverture.actes.includes(id) && !vus.has(id));
  for (const { id } of actes) vus.add(id);
  return ouverture!.roles.includes('partenaire') ? [{ id: procedure.id, nom: procedure.nom, actes }] : [];
});
const JOUR = new Date().toISOString().slice(0, 10);
/** The criminal chamber has its own registry. */
const GREFFE = (procedure: string): string => (['penal', 'revision-penale'].includes(procedure) ? 'aurelie.blondel' : 'claire.vasseur');

let navigateur: Browser;
beforeAll(async () => { navigateur = await ouvrirNavigateur(); });
afterAll(() => navigateur.close());

/** Names shown beside an identifier are filled in by the screen, not asked. */
const demandes = ({ champs }: DefinitionActe): string[] => champs.map(({ libelle }) => libelle).filter((libelle) => !libelle.startsWith('Nom affiché'));
const sansEspaces = (t: string): string => t.replace(/\s+/g, ' ');

describe.each(PROCEDURES)('Le formulaire de chaque acte : $nom', ({ id: procedure, actes }) => {
  let page: Page;
  let numero: string;
  beforeAll(async () => {
    page = await seConnecter(navigateur, GREFFE(procedure));
    ({ numero } = await deposer(JOUR, `formulaires-${randomUUID()}`, exempleDe(ouvertureDe(procedure), JOUR)));
  });

  it.each(actes.map((d) => [d.id, d.titre, d] as const))('%s, « %s », demande la date et tout ce que l’acte veut savoir, et dit son article', async (_id, titre, definition) => {
    await aller(page, `/dossiers/${numero}/acte/${definition.nom}`, 'main form [name="dateActe"]');
    const lu = sansEspaces(await texte(page, 'main'));
    for (const attendu of [titre, definition.bouton, ...definition.articles.slice(0, 1), ...demandes(definition)]) expect(lu).toContain(sansEspaces(attendu));
    expect(await defautsGraves(page)).toEqual([]);
  });
});
