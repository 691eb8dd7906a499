import type { Client } from '@temporalio/client';
import { ajouterJours, dateCivileAParis } from '@diligence/domain/commun';
import { echeancesDe, obligations, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { AIDE } from '@diligence/domain/procedure/aide-juridictionnelle';
import { acte, declaration, ouvrirMondeReel, type MondeReel } from '@diligence/workflows/essais';
import { idAide } from '@diligence/workflows/aide-juridictionnelle';
import { creerSuiviAide } from '.';

const AUJOURDHUI = dateCivileAParis(new Date().toISOString());
const ilYA = (jours: number): string => ajouterJours(AUJOURDHUI, -jours);
const DEPOT = declaration(ilYA(100));
/** The demandeur of the declaration, before the bureau: same person, same decision. */
const IDENTITE = { juridiction: DEPOT.donnees['juridiction'], dateDecision: DEPOT.donnees['dateDecision'], parties: (DEPOT.donnees['parties'] as { role: string }[]).filter(({ role }) => role === 'demandeur').slice(0, 1), fictif: true };
const PP = { qualite: 'premier président' };

let monde: MondeReel;
beforeAll(async () => { monde = await ouvrirMondeReel(); });
afterAll(() => monde.fermer());

async function jusqua(vrai: () => Promise<boolean>): Promise<void> {
  while (!(await vrai())) await new Promise((resolve) => setTimeout(resolve, 50));
}
const c22 = async (numero: string) => echeancesDe(await monde.greffe.etat(numero)).find(({ ligne, partie }) => ligne === 'C22' && partie === 'd1')!;
const dernierJour = async (numero: string) => (await c22(numero)).delai.dernierJour!;
const deposer = (numero: string, jour: string, donnees: object = {}) => monde.greffe.deposer(numero, acte('demande-d-aide-deposee', jour, { donnees: { ...IDENTITE, ...donnees } }), { procedure: AIDE });
async function soumettre(numero: string, nom: string, jour: string, donnees: Record<string, unknown> = {}, plus: Partial<ActeSoumis> = {}): Promise<void> {
  const recu = await monde.greffe.soumettre(numero, acte(nom, jour, { donnees, ...plus }));
  if (!recu.accepte) throw new Error(recu.refus.message);
}
const transmises = ({ actes }: EtatPourvoi) => Object.values(actes).filter((a) => a.acte === 'AJ12').map(({ donnees }) => donnees['sort']);
const notees = async (numero: string, nombre: number) => jusqua(async () => transmises(await monde.greffe.etat(numero)).length === nombre);

describe('Une demande d’aide juridictionnelle déposée pour un pourvoi', () => {
  const [pourvoi, aide] = ['26-95.911', '26-95.811'];

  it('interrompt le délai du mémoire ampliatif, que la décision du bureau relance tout entier', async () => {
    await monde.greffe.deposer(pourvoi, { ...DEPOT, acteId: 'depot-1' });
    const initial = await dernierJour(pourvoi);
    await deposer(aide, ilYA(80), { pourvoi });
    await jusqua(async () => (await c22(pourvoi)).statut === 'interrompue');
    await soumettre(aide, 'decision-du-bureau-rendue', ilYA(62), { decision: 'rejet' });
    await soumettre(aide, 'decision-du-bureau-notifiee', ilYA(60));
    await jusqua(async () => (await c22(pourvoi)).statut === 'courante');
    expect((await dernierJour(pourvoi)) > initial).toBe(true);
  });

  it('l’interrompt de nouveau par le recours, jusqu’à la décision du premier président', async () => {
    const relance = await dernierJour(pourvoi);
    await soumettre(aide, 'recours-contre-le-bureau-forme', ilYA(50), {}, { partie: 'd1' });
    await jusqua(async () => (await c22(pourvoi)).statut === 'interrompue');
    await soumettre(aide, 'recours-contre-le-bureau-decide', ilYA(30), { decision: 'admission-totale', ...PP });
    await jusqua(async () => (await c22(pourvoi)).statut === 'courante');
    const decidee = await dernierJour(pourvoi);
    expect(decidee > relance).toBe(true);
    await soumettre(aide, 'avocat-designe-au-titre-de-l-aide', ilYA(10), { avocat: 'SCP Fictive' });
    await jusqua(async () => (await dernierJour(pourvoi)) > decidee);
    await notees(aide, 5);
    expect(new Set(transmises(await monde.greffe.etat(aide)))).toEqual(new Set(['faite']));
  });

  it('ne se dit pas deux fois, même quand la trace de ce qui a été dit s’est perdue en route', async () => {
    const [avant, demande] = [await monde.greffe.etat(pourvoi), await monde.greffe.etat(aide)];
    const oublieux = { workflow: { getHandle: (id: string) => {
      const poignee = monde.client.workflow.getHandle(id);
      const sansTrace = { ...demande, actes: Object.fromEntries(Object.entries(demande.actes).filter(([, a]) => a.acte !== 'AJ12')) };
      return id === `pourvoi:${aide}` ? { query: () => Promise.resolve(sansTrace), executeUpdate: poignee.executeUpdate.bind(poignee) } : poignee;
    } } } as unknown as Client;
    await creerSuiviAide(monde.m, oublieux).suivreAide({ numero: aide, instant: new Date().toISOString() });
    expect([await monde.greffe.etat(pourvoi), await monde.greffe.etat(aide)]).toEqual([avant, demande]);
  });
});

it('Une demande antérieure au pourvoi l’attend ; la déclaration de la même personne contre la même décision les relie, et les étapes passées lui parviennent.', async () => {
  const [pourvoi, aide] = ['26-95.912', '26-95.812'];
  const autre = { ...DEPOT, acteId: 'depot-2', donnees: { ...DEPOT.donnees, juridiction: 'Cour d’appel de Bourges' } };
  await deposer(aide, ilYA(120), { juridiction: 'Cour d’appel de BOURGES' });
  await jusqua(async () => (await monde.client.workflow.getHandle(idAide(aide)).describe().catch(() => null))?.status.name === 'COMPLETED');
  expect(obligations(await monde.greffe.etat(aide)).taches.map(({ genre }) => genre)).toContain('relier-au-pourvoi');
  await monde.greffe.deposer(pourvoi, autre);
  await notees(aide, 1);
  expect((await monde.greffe.etat(aide)).regions['LIEN']).toMatchObject({ etat: 'relie', donnees: { pourvoi, partie: 'd1' } });
  expect((await c22(pourvoi)).statut).toBe('interrompue');
});

it('Une demande reliée à un numéro que nul dossier ne porte le dit à une personne, et se transmet une fois reliée au bon.', async () => {
  const [pourvoi, aide] = ['26-95.913', '26-95.813'];
  await monde.greffe.deposer(pourvoi, { ...DEPOT, acteId: 'depot-3', donnees: { ...DEPOT.donnees, juridiction: 'Cour d’appel de Nîmes' } });
  await deposer(aide, ilYA(80), { juridiction: 'Cour d’appel de Nîmes', pourvoi: '26-95.999' });
  await notees(aide, 1);
  expect(obligations(await monde.greffe.etat(aide)).taches.find(({ genre }) => genre === 'verifier-acte')?.titre).toContain('aucun dossier vivant ne porte ce numéro');
  await soumettre(aide, 'demande-d-aide-reliee', AUJOURDHUI, { pourvoi });
  await notees(aide, 2);
  expect((await c22(pourvoi)).statut).toBe('interrompue');
});
