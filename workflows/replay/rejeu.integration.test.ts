import { Worker } from '@temporalio/worker';
import { paquetWorkflows } from '@diligence/temporal/essais';
import { acte, declaration, ouvrirMondeReel, type MondeReel } from '../essais';

const HIER = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
let monde: MondeReel;
beforeAll(async () => { monde = await ouvrirMondeReel(); });
afterAll(() => monde.fermer());

const designation = (i: number) => acte('designer', HIER, { donnees: { fonction: 'membre', personne: `conseiller-${i}` } });

it('Ce qui vient d’être joué, actes simultanés, doublons, refus et questions mêlés, se rejoue à l’identique.', async () => {
  const numeros = Array.from({ length: 6 }, (_, i) => `26-95.${501 + i}`);
  await Promise.all(numeros.map(async (numero, rang) => {
    await monde.greffe.deposer(numero, declaration(HIER));
    const actes = Array.from({ length: 3 * rang + 2 }, (_, i) => designation(i));
    const envois = [...actes, ...actes.slice(0, rang), { ...actes[0]!, dateActe: '2020-01-01' }, { ...designation(99), versionAttendue: 42 }];
    const questions = envois.map(() => monde.greffe.etat(numero));
    const recus = await Promise.all(envois.map((envoi) => monde.greffe.soumettre(numero, envoi)));
    await Promise.all(questions);
    const acceptes = new Set(recus.flatMap((recu) => (recu.accepte ? [recu.acteId] : [])));
    expect((await monde.greffe.etat(numero)).version).toBe(1 + acceptes.size);
  }));
  for (const numero of numeros) {
    const histoire = await monde.greffe.poignee(numero).fetchHistory();
    await Worker.runReplayHistory({ workflowBundle: paquetWorkflows(), dataConverter: monde.dataConverter }, histoire, `pourvoi:${numero}`);
  }
});
