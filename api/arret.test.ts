import { connect, type AddressInfo } from 'node:net';
import { applicationDEssai } from './essais';

it('Le service s’arrête même si un navigateur garde une connexion ouverte d’avance, sans rien demander.', async () => {
  const { application } = await applicationDEssai();
  await application.listen(0, '127.0.0.1');
  const prise = connect((application.getHttpServer().address() as AddressInfo).port, '127.0.0.1');
  await new Promise((rendre) => prise.once('connect', rendre));
  const fermee = new Promise((rendre) => prise.once('close', rendre));
  await application.close();
  await fermee;
}, 15_000);
