import { randomUUID } from 'node:crypto';
import { CATALOGUE, type DefinitionActe } from '@diligence/domain/procedure';
import type { Browser, Page } from 'puppeteer-core';
import { defautsGraves } from './axe';
import { aller, ouvrirNavigateur, seConnecter, texte } from './navigateur';
import { deposer } from './partenaire';

jest.setTimeout(60_000);

const ACTES = CATALOGUE['civil-ro']!.actes.map(({ definition }) => definition).filter(({ id }) => /^EC(?!08)/.test(id));

let navigateur: Browser;
let page: Page;
let numero: string;
beforeAll(async () => {
  navigateur = await ouvrirNavigateur();
  page = await seConnecter(navigateur, 'claire.vasseur');
  numero = (await deposer(new Date().toISOString().slice(0, 10), `formulaires-${randomUUID()}`)).numero;
});
afterAll(() => navigateur.close());

/** Names shown beside an identifier are filled in by the screen, not asked. */
const demandes = ({ champs }: DefinitionActe): string[] => champs.map(({ libelle }) => libelle).filter((libelle) => !libelle.startsWith('Nom affiché'));
const sansEspaces = (t: string): string => t.replace(/\s+/g, ' ');

describe('Le formulaire de chaque acte du tableau', () => {
  it.each(ACTES.map((d) => [d.id, d.titre, d] as const))('%s, « %s », demande la date et tout ce que l’acte veut savoir, et dit son article', async (_id, titre, definition) => {
    await aller(page, `/dossiers/${numero}/acte/${definition.nom}`, 'main form [name="dateActe"]');
    const lu = sansEspaces(await texte(page, 'main'));
    for (const attendu of [titre, definition.bouton, ...definition.articles.slice(0, 1), ...demandes(definition)]) expect(lu).toContain(sansEspaces(attendu));
    expect(await defautsGraves(page)).toEqual([]);
  });
});
