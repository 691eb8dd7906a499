import type { Connection } from 'mongoose';
import type { Dossier } from '@diligence/domain/dossier';
import type { Inscription } from '@diligence/workflows/ports';
import { journaliser, JournalContradictoire, verifierJournal } from '../journal';
import { completerLignes, emettre, enregistrerDossier } from '../projection';
import { connecter, modeles, numeros, preparerStore, type Modeles } from '.';

let connexion: Connection;
let m: Modeles;
beforeAll(async () => {
  connexion = await connecter(process.env.MONGODB_URI!.replace(/\/diligence/, '/essais-store'));
  m = modeles(connexion);
  await preparerStore(m);
});
afterAll(async () => {
  await connexion.dropDatabase();
  await connexion.close();
});

const inscription = (seq: number, type = 'acte-enregistre'): Inscription => ({
  fait: { type, acteId: `a${seq}`, dateActe: '2026-01-05', donnees: { vide: {}, liste: [1, 2.5], z: 1, a: null }, seq, enregistreLe: '2026-01-05T10:00:00.000Z', auteur: { id: 'g1', role: 'greffier' } },
});

describe('Le journal', () => {
  it('accepte deux fois les mêmes faits sans les doubler, et sa chaîne se vérifie', async () => {
    const lot = [inscription(1), inscription(2)];
    await journaliser(m, '26-95.101', 'civil-ro', lot);
    await journaliser(m, '26-95.101', 'civil-ro', lot);
    await journaliser(m, '26-95.101', 'civil-ro', [inscription(2), inscription(3)]);
    expect(await verifierJournal(m, '26-95.101')).toMatchObject({ intact: true, faits: 3 });
  });

  it('refuse un autre contenu à une place prise, et une place dont le fait précédent manque', async () => {
    await journaliser(m, '26-95.102', 'civil-ro', [inscription(1)]);
    await expect(journaliser(m, '26-95.102', 'civil-ro', [inscription(1, 'autre')])).rejects.toThrow(JournalContradictoire);
    await expect(journaliser(m, '26-95.102', 'civil-ro', [inscription(3)])).rejects.toThrow(JournalContradictoire);
  });

  it.each([
    ['un fait modifié', '26-95.201', (n: string) => m.journal.updateOne({ _id: `${n}:2` }, { $set: { 'fait.dateActe': '2026-01-06' } }), 'contenu-altere'],
    ['un fait retiré', '26-95.202', (n: string) => m.journal.deleteOne({ _id: `${n}:2` }), 'lacune'],
    ['un fait relié à un autre précédent', '26-95.203', (n: string) => m.journal.updateOne({ _id: `${n}:2` }, { $set: { precedente: 'x' } }), 'chaine-rompue'],
  ] as const)('dénonce %s', async (_titre, numero, alterer, raison) => {
    await journaliser(m, numero, 'civil-ro', [inscription(1), inscription(2), inscription(3)]);
    await alterer(numero);
    expect(await verifierJournal(m, numero)).toEqual({ intact: false, seq: 2, raison });
  });
});

describe('Le registre', () => {
  const dossier = (version: number, versionProjecteur: number, intitule: string) => ({ _id: '26-95.103', version, versionProjecteur, intitule, parties: [], echeances: [] }) as unknown as Dossier;

  it('ne revient jamais en arrière, quel que soit l’ordre d’arrivée', async () => {
    for (const [version, projecteur, intitule] of [[2, 1, 'v2'], [1, 1, 'v1'], [2, 2, 'v2 bis'], [2, 1, 'v2 ancien']] as const) {
      await enregistrerDossier(m, dossier(version, projecteur, intitule));
    }
    expect(await m.dossiers.findById('26-95.103').lean()).toMatchObject({ version: 2, versionProjecteur: 2, intitule: 'v2 bis' });
  });

  it('retient la dernière version de vingt écritures simultanées', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => enregistrerDossier(m, { ...dossier(20 - i, 1, `v${20 - i}`), _id: '26-95.104' })));
    expect(await m.dossiers.findById('26-95.104').lean()).toMatchObject({ version: 20, intitule: 'v20' });
  });

  it('donne à chaque dossier sa ligne dans les listes, à sa place et sans ce que seule sa page montre', async () => {
    const prochaineEcheance = { alertePrudente: '2026-12-01' } as Dossier['prochaineEcheance'];
    await enregistrerDossier(m, { ...dossier(1, 1, 'daté'), _id: '26-95.106', prochaineEcheance, actes: [], taches: [] } as never);
    await enregistrerDossier(m, { ...dossier(1, 1, 'sans date'), _id: '26-95.107', prochaineEcheance: null });
    expect(await m.lignes.find({ _id: { $in: ['26-95.107', '26-95.106'] } }).sort({ rang: 1 }).lean()).toEqual([
      { _id: '26-95.106', version: 1, versionProjecteur: 1, intitule: 'daté', parties: [], prochaineEcheance, taches: [], rang: '2026-12-01 26-95.106' },
      { _id: '26-95.107', version: 1, versionProjecteur: 1, intitule: 'sans date', parties: [], prochaineEcheance: null, rang: '9999-12-31 26-95.107' },
    ]);
    expect(await m.dossiers.findById('26-95.106').lean()).toHaveProperty('echeances');
  });

  it('rend leur ligne aux dossiers qui l’ont perdue, sans toucher aux autres', async () => {
    await m.lignes.deleteOne({ _id: '26-95.106' });
    await m.lignes.collection.updateOne({ _id: '26-95.107' as never }, { $set: { intitule: 'en avance', version: 9 } });
    await completerLignes(m);
    expect((await m.lignes.findById('26-95.106').lean())?.rang).toBe('2026-12-01 26-95.106');
    expect((await m.lignes.findById('26-95.107').lean())?.intitule).toBe('en avance');
  });

  it('annonce chaque version une seule fois, en numéros croissants sans trou', async () => {
    const annonce = (version: number) => ({ numero: '26-95.105', version, le: '2026-01-05T10:00:00.000Z', chambre: null, restreintA: [], faits: [] });
    await Promise.all([1, 2, 3, 4, 5, 1, 2].map((version) => emettre(m, annonce(version))));
    const evenements = await m.evenements.find().sort({ _id: 1 }).lean();
    expect(evenements.map(({ _id }) => _id)).toEqual([1, 2, 3, 4, 5]);
    expect(evenements.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('Les numéros de pourvoi', () => {
  it('ne sont jamais pris deux fois, même demandés ensemble', async () => {
    const pris = await Promise.all(Array.from({ length: 30 }, (_, i) => numeros(m).prendreNumero({ annee: 2026, serie: 'demo', pour: `cle-${i}` })));
    expect(new Set(pris).size).toBe(30);
    expect(pris).toContain('26-95.001');
  });

  it('restent les mêmes pour la même demande', async () => {
    const prendre = () => numeros(m).prendreNumero({ annee: 2026, serie: 'civil', pour: 'partenaire:cle' });
    const [a, b] = await Promise.all([prendre(), prendre()]);
    expect(a).toBe('26-10.001');
    expect(b).toBe(a);
    expect(await prendre()).toBe(a);
  });

  it('de la démonstration sont tous marqués fictifs', async () => {
    expect(await m.numeros.distinct('fictif', { serie: 'demo' })).toEqual([true]);
    expect(await m.numeros.distinct('fictif', { serie: 'civil' })).toEqual([false]);
  });
});
