import type { Changement } from '@diligence/domain/amendement';
import { ajouterJours, dateCivileAParis } from '@diligence/domain/commun';
import { echeancesDe } from '@diligence/domain/procedure';
import { acte, declaration, ouvrirMondeReel, type MondeReel } from '@diligence/workflows/essais';
import { idAmendement, TYPE_AMENDEMENT } from '@diligence/workflows/amendement';
import { FILE_POURVOI } from '@diligence/workflows/pourvoi';
import { calculerImpact } from '.';

const AUJOURDHUI = dateCivileAParis(new Date().toISOString());
const POURVOI = ajouterJours(AUJOURDHUI, -30);
const troisMois: Changement = { genre: 'version', regle: 'cpc-978-al1', version: { aPartirDu: '2026-01-01', duree: [{ nombre: 3, unite: 'mois' }], texte: 'décret d’essai' } };
const [OUVERT, DEPOSE] = ['26-95.901', '26-95.902'];

let monde: MondeReel;
beforeAll(async () => {
  monde = await ouvrirMondeReel();
  for (const numero of [OUVERT, DEPOSE]) await monde.greffe.deposer(numero, declaration(POURVOI));
  await monde.greffe.soumettre(DEPOSE, acte('memoire-ampliatif-remis', AUJOURDHUI, { partie: 'd1' }));
  await jusqua(async () => (await monde.m.delais.findById(DEPOSE).lean())?.version === 2);
});
afterAll(() => monde.fermer());

async function jusqua(vrai: () => Promise<boolean>): Promise<void> {
  while (!(await vrai())) await new Promise((resolve) => setTimeout(resolve, 50));
}
const c22 = async (numero: string) => echeancesDe(await monde.greffe.etat(numero)).find(({ ligne }) => ligne === 'C22');
const diffuser = (retrait: boolean) => monde.client.workflow.execute(TYPE_AMENDEMENT, {
  workflowId: idAmendement({ amendement: 'a1', retrait }), taskQueue: FILE_POURVOI, args: [{ amendement: 'a1', retrait }],
});

it('Une modification approuvée déplace les seuls délais qui courent encore, comme sa liste l’annonçait ; son retrait les remet, et tout reste dans l’histoire.', async () => {
  const avant = (await c22(OUVERT))!.delai.dernierJour;
  const impact = await calculerImpact(monde.m, [troisMois], new Date().toISOString(), AUJOURDHUI);
  if (!impact.ok) throw new Error(impact.erreur.message);
  expect(impact.valeur.bilan).toMatchObject({ dossiers: 1, echeances: 1, raccourcies: 1, allongees: 0 });
  const annonce = impact.valeur.dossiers[0]!;
  expect(annonce).toMatchObject({ numero: OUVERT, effets: [{ avant, sens: 'raccourci' }] });

  await monde.m.amendements.create({ _id: 'a1', version: 1, statut: 'approuve', changements: [troisMois], motif: 'décret d’essai', redigePar: 'p1', redigeLe: new Date().toISOString(), rang: 1 });
  expect(await diffuser(false)).toEqual({ examines: 1, deplaces: 1, refuses: [], fini: true });
  expect((await c22(OUVERT))?.delai.dernierJour).toBe(annonce.effets[0]!.apres);
  expect(await c22(DEPOSE)).toMatchObject({ statut: 'satisfaite', delai: { dernierJour: avant } });

  await jusqua(async () => (await monde.m.delais.findById(OUVERT).lean())?.version === 2);
  await monde.m.amendements.updateOne({ _id: 'a1' }, { $set: { statut: 'retire', motifRetrait: 'essai terminé' } });
  expect(await diffuser(true)).toMatchObject({ deplaces: 1, fini: true });
  expect((await c22(OUVERT))?.delai.dernierJour).toBe(avant);
  await jusqua(async () => (await monde.m.journal.find({ numero: OUVERT, 'fait.type': 'echeance-relancee' }).lean()).length === 2);
  const motifs = (await monde.m.journal.find({ numero: OUVERT, 'fait.type': 'echeance-relancee' }).sort({ seq: 1 }).lean()).map(({ fait }) => fait.donnees['motif']);
  expect(motifs).toEqual(['décret d’essai', 'retrait : essai terminé']);
  expect((await monde.m.amendements.findById('a1').lean())?.diffusion).toMatchObject({ fini: true });
});

it('Un dossier déposé après l’approbation suit le droit modifié, sans qu’aucun processus ait redémarré.', async () => {
  await monde.m.amendements.create({ _id: 'a2', version: 1, statut: 'approuve', changements: [troisMois], motif: 'décret d’essai', redigePar: 'p1', redigeLe: new Date().toISOString(), rang: 2 });
  await monde.greffe.deposer('26-95.903', declaration(POURVOI));
  const [ancien, nouveau] = [(await c22(OUVERT))!.delai.dernierJour!, (await c22('26-95.903'))!.delai.dernierJour!];
  expect(nouveau < ancien).toBe(true);
});

it('Un changement impossible ne donne pas de liste, mais son défaut.', async () => {
  expect(await calculerImpact(monde.m, [{ ...troisMois, regle: 'cpc-9999' } as Changement], new Date().toISOString(), AUJOURDHUI)).toMatchObject({ ok: false, erreur: { code: 'regle-inconnue' } });
});
