import { setTimeout as attendre } from 'node:timers/promises';
import { dateCivileAParis } from '@diligence/domain/commun';
import { idPourvoi, messages } from '@diligence/workflows/pourvoi';
import { ouvrirMondeReel, type MondeReel } from '../../workflows/essais/monde-reel';
import { genererAutres } from './demo/autres';
import { genererStock } from './demo/stock';
import type { Monde } from './entrer';
import { bilan, type Ligne } from './rapport';
import { reprendre } from './reprendre';
import { deDemonstration } from './sources';

const COMBIEN = 40;
const maintenant = new Date().toISOString();
const aujourdhui = dateCivileAParis(maintenant);
let reel: MondeReel;
let monde: Monde;
let lignes: Ligne[];

beforeAll(async () => {
  reel = await ouvrirMondeReel();
  monde = { client: reel.client, modeles: reel.m, maintenant };
  lignes = await reprendre(monde, deDemonstration(COMBIEN, aujourdhui), 4);
  while ((await reel.m.dossiers.countDocuments()) < lignes.length) await attendre(100);
}, 120_000);
afterAll(() => reel.fermer());

/** Those of the stock, those of the other procedures, and the two real ones. */
const TOUS = COMBIEN + genererAutres(aujourdhui).length + 2;
const stock = genererStock({ combien: COMBIEN, aujourdhui });
const deStade = (code: string): string => stock.find(({ stade }) => stade.code === code)!.dossier.numero;
const poignee = (numero: string) => reel.client.workflow.getHandle(idPourvoi(numero));

test('Chaque dossier devient un pourvoi vivant, les seules anomalies étant celles plantées exprès.', () => {
  const incoherents = stock.filter(({ stade }) => stade.incoherent).length;
  expect(bilan(lignes)).toEqual({ repris: TOUS, dejaRepris: 0, refuses: 0, avecAnomalie: incoherents });
  expect(incoherents).toBeGreaterThan(0);
});

test('Un dossier en attente du mémoire tient son échéance et s’éveillera à son expiration.', async () => {
  const numero = deStade('memoire-attendu');
  const etat = await poignee(numero).query(messages.etat);
  expect(Object.values(etat.actes).every(({ dateActe }) => dateActe <= aujourdhui)).toBe(true);
  const { etape, prochaineEcheance, prochainReveil } = (await reel.m.dossiers.findById(numero).lean())!;
  expect(etape).toBe('attente-memoire-ampliatif');
  expect(prochaineEcheance!.dernierJour > aujourdhui).toBe(true);
  const { raw } = await poignee(numero).describe();
  expect(raw.workflowExecutionInfo?.status).toBe(1);
  expect(prochainReveil).toBe(prochaineEcheance!.expireA);
});

test('Un dossier clos est un processus achevé ; un pourvoi réel attend que sa déchéance soit prononcée.', async () => {
  expect(await poignee(deStade('clos')).result()).toMatchObject({ fin: 'clos' });
  const reprise = (await reel.m.dossiers.findById('24-22.770').lean())!;
  expect(reprise.echeances.find(({ ligne }) => ligne === 'C22')?.delai.dernierJour).toBe('2025-04-23');
  expect(reprise.issue).toBeNull();
});

test('Une incohérence du passé est une anomalie à lever, avec sa tâche.', async () => {
  const dossier = (await reel.m.dossiers.findById(deStade('reprise-incoherente')).lean())!;
  expect(dossier.anomalies).toHaveLength(1);
  expect(dossier.taches.some(({ genre }) => genre === 'anomalie')).toBe(true);
});

test('Relancer la reprise ne change rien, même si les dates du jeu ont avancé d’un jour.', async () => {
  const reprises = () => reel.m.journal.countDocuments({ 'acte.recu.acteId': /^reprise:/ });
  const pris = () => reel.m.numeros.countDocuments();
  const avant = [await reprises(), await pris()];
  expect(avant).toEqual([TOUS, TOUS]);
  const lendemain = new Date(Date.parse(maintenant) + 86_400_000).toISOString();
  for (const [jour, instant] of [[aujourdhui, maintenant], [dateCivileAParis(lendemain), lendemain]] as const) {
    const encore = await reprendre({ ...monde, maintenant: instant }, deDemonstration(COMBIEN, jour), 4);
    expect(bilan(encore)).toEqual({ repris: 0, dejaRepris: TOUS, refuses: 0, avecAnomalie: 0 });
  }
  expect([await reprises(), await pris()]).toEqual(avant);
});

test('Un numéro déjà attribué n’est pas repris une seconde fois sous un autre contenu.', async () => {
  const { dossier } = stock[0]!;
  const [prise] = await reprendre(monde, [{ ligne: 7, lu: { ok: true, valeur: { dossier, pour: 'reprise:autre' } } }], 1);
  expect(prise).toMatchObject({ ligne: 7, resultat: { issue: 'refuse', erreurs: [{ code: 'numero-pris', champ: 'numero' }] } });
});
