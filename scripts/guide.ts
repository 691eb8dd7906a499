import { jest } from './essais/jest';
import { produitEphemere } from './essais/produit';

/** What writes the guide; the clicks first, so that the pictures show diligences already measured. */
const TESTS = ['clics', 'guide'].map((nom) => `admin-ui/essais/${nom}.navigateur.test.ts`);

/** `npm run guide`: counts the clicks and takes every picture again, on a product of its own with the demonstration stock. */
async function principal(): Promise<number> {
  const { env, arreter } = await produitEphemere({ stock: true });
  try {
    let echoues = 0;
    for (const test of TESTS) echoues += (await jest('navigateur', [test], { ...env, GUIDE: '1' })).echoues;
    return echoues === 0 ? 0 : 1;
  } finally {
    await arreter();
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => process.exit(130));
void principal().then((code) => process.exit(code));
