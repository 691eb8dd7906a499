import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composer, MODELES } from '..';
import { COMMANDES } from '../exemples';
import { fermerNavigateur, imprimer, navigateurPossible } from '.';

/** Chromium writes the dictionaries of a PDF in clear; only page contents are compressed. */
const lire = (pdf: Buffer) => {
  const texte = pdf.toString('latin1');
  return {
    signature: texte.slice(0, 5),
    pages: texte.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    langue: /\/Type \/Catalog[\s\S]*?\/Lang \(([^)]*)\)/.exec(texte)?.[1],
    balise: /\/Marked true/.test(texte) && /\/StructTreeRoot \d+ 0 R/.test(texte),
    plan: /\/Outlines \d+ 0 R/.test(texte),
    titreAffiche: /\/DisplayDocTitle true/.test(texte),
    roles: [...new Set(texte.match(/(?<=\/S \/)\w+/g))],
    polices: texte.match(/(?<=\/FontFile2 )\d+/g)?.length ?? 0,
  };
};

const PAGES: Record<string, number> = { 'projet-ordonnance-decheance': 2 };
const decrire = navigateurPossible() ? describe : describe.skip;

decrire(navigateurPossible() ? 'Impression en PDF' : 'Impression en PDF (aucun navigateur sur cette machine)', () => {
  afterAll(fermerNavigateur);

  it.each(MODELES.map(({ id }) => id))('imprime « %s » en français, balisé, avec un plan et ses polices', async (id) => {
    const html = composer(id, COMMANDES[id]);
    const pdf = lire(await imprimer(html.ok ? html.valeur : ''));
    expect(pdf).toMatchObject({ signature: '%PDF-', pages: PAGES[id] ?? 1, langue: 'fr', balise: true, plan: true, titreAffiche: true });
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'P']));
    expect(pdf.polices).toBeGreaterThanOrEqual(3);
  }, 60_000);

  it('tient la synthèse sur une page quand chaque liste déborde', async () => {
    const { dossier } = COMMANDES.synthese;
    const repeter = <T>(valeurs: T[]): T[] => Array.from({ length: 9 }, (_, i) => valeurs[i % valeurs.length]!);
    const charge = {
      ...dossier, parties: repeter(dossier.parties), echeances: repeter(dossier.echeances), taches: repeter(dossier.taches),
      controles: repeter(dossier.controles), designations: repeter(dossier.designations),
    };
    const html = composer('synthese', { ...COMMANDES.synthese, dossier: charge });
    expect(lire(await imprimer(html.ok ? html.valeur : '')).pages).toBe(1);
  }, 60_000);

  it('n’annonce pas le français pour une page qui ne le dit pas', async () => {
    expect(lire(await imprimer('<p>sans langue</p>')).langue).not.toBe('fr');
  }, 60_000);

  describe('d’une page qui voudrait sortir', () => {
    let serveur: Server;
    let adresse: string;
    const demandes: (string | undefined)[] = [];

    beforeAll((fini) => {
      serveur = createServer((requete, reponse) => { demandes.push(requete.url); reponse.end(); })
        .listen(0, '127.0.0.1', () => { adresse = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`; fini(); });
    });
    afterAll((fini) => { serveur.close(() => fini()); });

    it('n’émet aucune requête et n’exécute aucun programme', async () => {
      await imprimer(`<html><head><link rel="stylesheet" href="${adresse}/style"></head><body><img src="${adresse}/image">
        <iframe src="${adresse}/cadre"></iframe><script>fetch('${adresse}/programme')</script></body></html>`);
      expect(demandes).toEqual([]);
      await fetch(`${adresse}/temoin`);
      expect(demandes).toEqual(['/temoin']);
    }, 60_000);
  });

  it('imprime encore après la fermeture du navigateur', async () => {
    await fermerNavigateur();
    expect(lire(await imprimer('<html lang="fr"><body><h1>De nouveau</h1></body></html>')).langue).toBe('fr');
  }, 60_000);
});
