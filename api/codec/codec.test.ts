import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter } from '@temporalio/common';
import request from 'supertest';
import { CodecChiffrement, Trousseau, depotMemoire, type ChargeJson } from '@diligence/temporal/chiffrement';
import { TROUSSEAU } from '../adaptateurs';
import { applicationDEssai, connexionDemo, deposer } from '../essais';

const trousseau = new Trousseau({ dossier: randomBytes(32) }, depotMemoire());
async function chiffrer(numero: string): Promise<ChargeJson> {
  const [charge] = await new CodecChiffrement(trousseau).encode([defaultPayloadConverter.toPayload('Nom protégé')], { type: 'workflow', workflowId: `pourvoi:${numero}`, namespace: 'default' } as never);
  return { metadata: Object.fromEntries(Object.entries(charge!.metadata!).map(([c, v]) => [c, Buffer.from(v).toString('base64')])), data: Buffer.from(charge!.data!).toString('base64') };
}
const clair = (charge: ChargeJson): string => Buffer.from(charge.data ?? '', 'base64').toString('utf8');

describe('Le déchiffrement pour l’interface du moteur', () => {
  it('est au superviseur seul, et jamais d’un dossier restreint à d’autres', async () => {
    const { application, monde } = await applicationDEssai({ ports: [{ provide: TROUSSEAU, useValue: trousseau }] });
    const [ouvert, secret] = [await deposer(application, 'depot-codec-1'), await deposer(application, 'depot-codec-2')];
    monde.restreints.set(secret, ['claire.vasseur']);
    const payloads = [await chiffrer(ouvert), await chiffrer(secret)];
    const demander = async (compte: string) => request(application.getHttpServer()).post('/api/v1/codec/decode').set(await connexionDemo(application, compte)).send({ payloads });
    const { status, body } = await demander('marc.tellier');
    expect([status, clair(body.payloads[0])]).toEqual([200, '"Nom protégé"']);
    expect(body.payloads[1]).toEqual(payloads[1]);
    for (const compte of ['claire.vasseur', 'sonia.prigent', 'louis.delattre']) expect((await demander(compte)).status).toBe(403);
    await application.close();
  });
});
