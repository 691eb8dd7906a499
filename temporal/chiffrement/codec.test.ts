import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload, type WorkflowSerializationContext } from '@temporalio/common';
import { CodecChiffrement, numeroDeCharge } from './codec';
import { depotMemoire } from './depots';
import { dechiffrerPourUi } from './lecture-ui';
import { Trousseau } from './trousseau';

const NOM = 'Zénobie Planchenault-Témoin';
const clair = () => defaultPayloadConverter.toPayload({ partie: NOM })!;
const du = (numero: string): WorkflowSerializationContext => ({ type: 'workflow', namespace: 'default', workflowId: `pourvoi:${numero}` });
const valeur = (charge: Payload | undefined) => defaultPayloadConverter.fromPayload(charge!);

function atelier() {
  const depot = depotMemoire();
  const maitresse = randomBytes(32);
  const trousseau = new Trousseau({ dossier: maitresse }, depot);
  return { depot, maitresse, trousseau, codec: new CodecChiffrement(trousseau) };
}

test('Un nom confié au moteur n’apparaît nulle part dans la donnée chiffrée, et se relit.', async () => {
  const { codec } = atelier();
  expect(Buffer.from(clair().data!).includes(NOM)).toBe(true);
  const [chiffre] = await codec.encode([clair()], du('24-22.770'));
  expect(JSON.stringify(chiffre, (_, v: unknown) => (v instanceof Uint8Array ? Buffer.from(v).toString('latin1') : v))).not.toContain('Planchenault');
  expect(numeroDeCharge(chiffre!)).toBe('24-22.770');
  expect(valeur((await codec.decode([chiffre!]))[0])).toEqual({ partie: NOM });
});

test('La même donnée chiffrée deux fois donne deux textes différents.', async () => {
  const { codec } = atelier();
  const [a, b] = await codec.encode([clair(), clair()], du('24-22.770'));
  expect(Buffer.from(a!.data!).equals(Buffer.from(b!.data!))).toBe(false);
});

test('Une autre clé maîtresse n’ouvre rien.', async () => {
  const { codec, depot } = atelier();
  const chiffres = await codec.encode([clair()], du('24-22.770'));
  const etranger = new CodecChiffrement(new Trousseau({ dossier: randomBytes(32) }, depot));
  await expect(etranger.decode(chiffres)).rejects.toThrow();
});

test('La donnée d’un dossier ne se lit pas sous le numéro d’un autre, ni altérée d’un bit.', async () => {
  const { codec } = atelier();
  const [un] = await codec.encode([clair()], du('24-22.770'));
  const [autre] = await codec.encode([clair()], du('24-22.842'));
  await expect(codec.decode([{ ...un!, metadata: autre!.metadata! }])).rejects.toThrow();
  const altere = Buffer.from(un!.data!);
  altere[altere.length - 1]! ^= 1;
  await expect(codec.decode([{ ...un!, data: altere }])).rejects.toThrow();
});

test('Détruire la clé d’un dossier rend ses données illisibles pour toujours, et n’atteint pas les autres.', async () => {
  const { codec, trousseau, depot, maitresse } = atelier();
  const efface = await codec.encode([clair()], du('24-22.770'));
  const garde = await codec.encode([clair()], du('24-22.842'));
  await trousseau.detruire('24-22.770');
  await expect(codec.decode(efface)).rejects.toMatchObject({ code: 'cle-detruite' });
  await expect(codec.encode([clair()], du('24-22.770'))).rejects.toMatchObject({ code: 'cle-detruite' });
  await expect(new CodecChiffrement(new Trousseau({ dossier: maitresse }, depot)).decode(efface)).rejects.toMatchObject({ code: 'cle-detruite' });
  expect(valeur((await codec.decode(garde))[0])).toEqual({ partie: NOM });
});

test('Une donnée qui n’appartient à aucun workflow est refusée plutôt que confiée en clair.', async () => {
  await expect(atelier().codec.encode([clair()])).rejects.toMatchObject({ code: 'dossier-inconnu' });
});

test('L’interface du moteur reçoit en clair les dossiers permis, et les autres comme ils étaient.', async () => {
  const { codec, trousseau } = atelier();
  const json = (charge: Payload) => ({
    metadata: Object.fromEntries(Object.entries(charge.metadata!).map(([cle, v]) => [cle, Buffer.from(v).toString('base64')])),
    data: Buffer.from(charge.data!).toString('base64'),
  });
  const [permise] = await codec.encode([clair()], du('24-22.770'));
  const [restreinte] = await codec.encode([clair()], du('24-22.842'));
  const corps = { payloads: [json(permise!), json(restreinte!)] };
  const { payloads } = await dechiffrerPourUi(corps, trousseau, async (numero) => numero === '24-22.770');
  expect(Buffer.from(payloads[0]!.data!, 'base64').toString()).toContain(NOM);
  expect(payloads[1]).toEqual(corps.payloads[1]);
});
