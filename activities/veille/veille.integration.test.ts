import { readFileSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';
import { inscrirePersonnes } from '../annuaire';
import type { Dossier } from '@diligence/domain/dossier';
import { dateCivileAParis } from '@diligence/domain/commun';
import { paquetWorkflows } from '@diligence/temporal/essais';
import { acte, declaration } from '@diligence/workflows/essais';
import { PERSONNES_DEMO } from '../../api/identite/comptes';
import { ouvrirMondeReel, type MondeReel } from '../../workflows/essais/monde-reel';
import { reprendre } from '../../scripts/reprise/reprendre';
import { deDemonstration } from '../../scripts/reprise/sources';
import { faire, modelesVeille, preparer, preparerVeille, suivreParcours, veiller, Veilleur, type MondeVeille, type Veille } from '.';

const STOCK = 300;
const UNE_MINUTE = 60_000;
const maintenant = (): string => new Date().toISOString();
const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** The workflows with a fold that throws on one act, as a bug would: nothing else is touched. */
function paquetFautif(): { code: string } {
  const code = readFileSync(paquetWorkflows().codePath, 'utf8');
  const fautif = code.replace(/function evoluer\(etat, fait\) \{/, "function evoluer(etat, fait) { if (fait.acteId === 'acte-fautif') throw new TypeError('défaut');");
  if (fautif === code) throw new Error('Le repli des faits n’a pas été trouvé dans le paquet.');
  return { code: fautif };
}

let reel: MondeReel;
let monde: MondeVeille;
beforeAll(async () => {
  reel = await ouvrirMondeReel({ paquet: paquetFautif() });
  monde = { m: reel.m, v: modelesVeille(reel.m.journal.db), client: reel.client, maintenant };
  await preparerVeille(monde.v);
  await inscrirePersonnes(monde.m, [...PERSONNES_DEMO, { _id: 'partie.demain', nom: 'Partie demain', version: 1, fonctions: [{ id: 'f', role: 'greffier', chambre: 'C2', du: '2000-01-01' }] }]);
  const lignes = await reprendre({ client: reel.client, modeles: reel.m, maintenant: maintenant() }, deDemonstration(STOCK, dateCivileAParis(maintenant())), 4);
  for (const numero of FAUTES) await reel.greffe.deposer(numero, declaration(HIER));
  while ((await reel.m.dossiers.countDocuments()) < lignes.length + FAUTES.length) await attendre(200);
}, 400_000);
/** The author of the faulty act goes on sending it until then. */
const abandon = new AbortController();
afterAll(async () => { abandon.abort(); await reel.fermer(); });

const [ARRETE, JOURNAL, TITULAIRE, DOUBLE, MESSAGE, REPLI, REGISTRE] = ['26-95.601', '26-95.602', '26-95.603', '26-95.604', '26-95.605', '26-95.606', '26-95.607'] as const;
const FAUTES = [ARRETE, JOURNAL, TITULAIRE, DOUBLE, MESSAGE, REPLI, REGISTRE];
const ouverts = async (): Promise<string[]> => (await monde.v.blocages.find({ closLe: null }).sort({ _id: 1 }).lean()).map(({ _id }) => _id);

test('Sur un stock sain de trois cents dossiers, trois tours de veille ne signalent rien, et chaque tour tient en moins d’une minute.', async () => {
  while ((await suivreParcours(monde)) > 0);
  const veilleur = new Veilleur(monde);
  const tours: Veille[] = [];
  for (let tour = 0; tour < 3; tour += 1) tours.push(await veilleur.tour());
  expect(await ouverts()).toEqual([]);
  const registre = await reel.m.dossiers.countDocuments({ clos: null });
  expect(tours.map(({ dossiers }) => dossiers)).toEqual([registre, registre, registre]);
  expect(tours.at(-1)!.moteur.total).toBe(registre);
  expect(Math.max(...tours.map(({ dureeMs }) => dureeMs))).toBeLessThan(UNE_MINUTE);
  console.info(tours.map(({ dossiers, regardsComplets, dureeMs }) => `${dossiers} dossiers, ${regardsComplets} regards complets, ${dureeMs} ms`).join('\n'));
  expect(await monde.v.parcours.countDocuments()).toBe(await reel.m.dossiers.countDocuments());
}, 300_000);

/** The register, the journal and the announcements as they would be had the last act's batch never arrived. */
async function perdreLeMessage(numero: string): Promise<void> {
  const [avant, ligne] = [(await reel.m.dossiers.findById(numero).lean<Dossier>())!, await reel.m.lignes.findById(numero).lean()];
  const { seq } = (await reel.greffe.etat(numero));
  expect(await reel.greffe.soumettre(numero, acte('pourvoi-enregistre', HIER))).toMatchObject({ accepte: true });
  while ((await reel.m.dossiers.findById(numero).lean<Dossier>())!.version === avant.version) await attendre(100);
  await reel.m.journal.deleteMany({ numero, seq: { $gt: seq } });
  await reel.m.evenements.deleteMany({ numero, version: { $gt: avant.version } });
  await reel.m.dossiers.collection.replaceOne({ _id: numero as never }, avant as never);
  await reel.m.lignes.collection.replaceOne({ _id: numero as never }, ligne as never);
}

const INJECTIONS: Record<string, () => Promise<unknown>> = {
  [`${ARRETE}:moteur-arrete`]: () => reel.greffe.poignee(ARRETE).terminate('essai'),
  [`${JOURNAL}:journal-altere`]: () => reel.m.journal.deleteOne({ _id: `${JOURNAL}:2` }),
  [`${TITULAIRE}:titulaire-absent`]: async () => {
    await reel.greffe.soumettre(TITULAIRE, acte('designer', HIER, { donnees: { fonction: 'greffier', personne: 'partie.demain' } }));
    await monde.v.personnes.collection.updateOne({ _id: 'partie.demain' as never }, { $set: { retireLe: maintenant() } });
  },
  [`${DOUBLE}:acte-double`]: async () => {
    const constitution = { partie: 'f1', donnees: { avocat: 'SCP Fictive' } };
    for (let fois = 0; fois < 2; fois += 1) expect(await reel.greffe.soumettre(DOUBLE, acte('constitution-en-defense', HIER, constitution))).toMatchObject({ accepte: true });
  },
  [`${MESSAGE}:journal-en-retard`]: () => perdreLeMessage(MESSAGE),
  [`${REPLI}:calcul-en-echec`]: async () => {
    const fautif = { ...acte('designer', HIER, { donnees: { fonction: 'membre', personne: 'helene.maurin' } }), acteId: 'acte-fautif' };
    void reel.client.connection.withAbortSignal(abandon.signal, () => reel.greffe.soumettre(REPLI, fautif)).catch(() => undefined);
  },
  [`${REGISTRE}:registre-absent`]: () => reel.m.dossiers.deleteOne({ _id: REGISTRE }),
};

async function jusqua(condition: () => Promise<boolean>, limiteMs: number): Promise<number> {
  const debut = Date.now();
  while (!(await condition())) {
    if (Date.now() - debut > limiteMs) throw new Error(`Rien en ${limiteMs} ms ; ouverts : ${(await ouverts()).join(', ')}`);
    await attendre(250);
  }
  return Date.now() - debut;
}

/** The watch as it runs in production, already going round when `pendant` begins. */
async function sousVeille(pendant: () => Promise<void>): Promise<void> {
  const arret = new AbortController();
  const echecs: unknown[] = [];
  let tours = 0;
  const veille = veiller(monde, arret.signal, { annoncer: () => undefined, tour: () => { tours += 1; }, echec: (erreur) => echecs.push(erreur) });
  await jusqua(() => Promise.resolve(tours > 1 || echecs.length > 0), 2 * UNE_MINUTE);
  await pendant().finally(async () => { arret.abort(); await veille; });
  expect(echecs).toEqual([]);
}

test('Sept pannes provoquées ensemble, dont un message perdu, un défaut du calcul et un arrêt de force, sont toutes trouvées en moins d’une minute, et elles seules.', async () => {
  await sousVeille(async () => {
    const debut = Date.now();
    for (const injecter of Object.values(INJECTIONS)) await injecter();
    const attendus = Object.keys(INJECTIONS).sort();
    const duree = await jusqua(async () => { const vus = await ouverts(); return attendus.every((id) => vus.includes(id)); }, UNE_MINUTE);
    const chacune = (await monde.v.blocages.find({ closLe: null }).lean()).map(({ _id, ouvertLe }) => `${_id} ${Date.parse(ouvertLe) - debut} ms`);
    console.info(`Sept pannes trouvées en ${duree} ms.\n${chacune.join('\n')}`);
    expect(await ouverts()).toEqual(attendus);
  });
}, 300_000);

describe('Un remède technique', () => {
  it.each([
    ['reprendre', ARRETE, 'Remettre le dossier en marche'], ['rejouer', MESSAGE, 'Inscrire au journal les faits'], ['rejouer', REGISTRE, 'Inscrire de nouveau le dossier au registre'],
  ] as const)('« %s » sur %s dit d’abord ce qu’il ferait sans rien changer, puis le fait', async (remede, numero, phrase) => {
    const essai = await preparer(monde, remede, numero);
    expect(essai).toMatchObject({ possible: true, effets: [expect.stringContaining(phrase)] });
    expect(await preparer(monde, remede, numero)).toEqual(essai);
    expect((await faire(monde, remede, numero)).effets[0]).toContain(phrase);
    expect(await preparer(monde, remede, numero)).toMatchObject({ possible: false, empechement: expect.stringContaining('plus rien à réparer') });
    expect((await reel.greffe.etat(numero)).version).toBe((await reel.m.dossiers.findById(numero).lean<Dossier>())!.version);
  });

  it('ne touche pas à un journal altéré', async () => {
    expect(await preparer(monde, 'rejouer', JOURNAL)).toMatchObject({ possible: false });
  });

  it('laisse la veille clore ce qu’il a réparé, et rien d’autre', async () => {
    await new Veilleur(monde).tour();
    expect(await ouverts()).toEqual([`${DOUBLE}:acte-double`, `${JOURNAL}:journal-altere`, `${REPLI}:calcul-en-echec`, `${TITULAIRE}:titulaire-absent`].sort());
    expect(await monde.v.blocages.findById(`${ARRETE}:moteur-arrete`).lean()).toMatchObject({ resoluPar: 'seul', episode: 1 });
  }, 240_000);
});

test('Un worker qui ne répond plus est signalé une seule fois pour tous, en moins d’une minute.', async () => {
  const avant = await ouverts();
  await sousVeille(async () => {
    await reel.arreterWorker();
    console.info(`Worker perdu, trouvé en ${await jusqua(async () => (await ouverts()).includes('*:file-sans-worker'), UNE_MINUTE)} ms.`);
  });
  expect((await ouverts()).filter((id) => !avant.includes(id))).toEqual(['*:file-sans-worker']);
}, 240_000);
