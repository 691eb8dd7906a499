import { randomBytes } from 'node:crypto';
import { lireClesMaitresses } from './cles-maitresses';
import { depotMemoire } from './depots';
import { Trousseau, type DepotCles } from './trousseau';

const maitresse = randomBytes(32);

test('Deux processus qui ouvrent le même dossier au même instant partagent une seule clé.', async () => {
  const depot = depotMemoire();
  const [a, b] = await Promise.all([1, 2].map(() => new Trousseau({ dossier: maitresse }, depot).pourEcrire('24-22.770')));
  expect(a!.equals(b!)).toBe(true);
});

test('Le dépôt ne garde jamais une clé en clair.', async () => {
  const depot = depotMemoire();
  const cle = await new Trousseau({ dossier: maitresse }, depot).pourEcrire('24-22.770');
  expect((await depot.lire('24-22.770') as Buffer).includes(cle)).toBe(false);
});

test('Sans la clé maîtresse du délibéré, le compartiment reste fermé ; avec elle, sa clé n’est pas celle du dossier.', async () => {
  const depot = depotMemoire();
  await expect(new Trousseau({ dossier: maitresse }, depot).pourEcrire('24-22.770', 'delibere')).rejects.toMatchObject({ code: 'compartiment-ferme' });
  const entier = new Trousseau({ dossier: maitresse, delibere: randomBytes(32) }, depot);
  expect((await entier.pourEcrire('24-22.770', 'delibere')).equals(await entier.pourEcrire('24-22.770'))).toBe(false);
});

test('Une clé déjà lue sert encore quand le dépôt est absent ; une clé jamais lue échoue.', async () => {
  const depot = depotMemoire();
  const absent = { valeur: false };
  const fragile: DepotCles = { ...depot, lire: (id) => (absent.valeur ? Promise.reject(new Error('dépôt absent')) : depot.lire(id)) };
  const trousseau = new Trousseau({ dossier: maitresse }, fragile);
  const cle = await trousseau.pourEcrire('24-22.770');
  absent.valeur = true;
  jest.useFakeTimers({ now: Date.now() + 10 * 60_000 });
  try {
    expect((await trousseau.pourLire('24-22.770')).equals(cle)).toBe(true);
    await expect(trousseau.pourLire('24-22.842')).rejects.toThrow('dépôt absent');
  } finally {
    jest.useRealTimers();
  }
});

test('Un effacement décidé ailleurs atteint ce processus en une minute.', async () => {
  const depot = depotMemoire();
  const trousseau = new Trousseau({ dossier: maitresse }, depot);
  await trousseau.pourEcrire('24-22.770');
  await depot.detruire('24-22.770');
  jest.useFakeTimers({ now: Date.now() + 61_000 });
  try {
    await expect(trousseau.pourLire('24-22.770')).rejects.toMatchObject({ code: 'cle-detruite' });
  } finally {
    jest.useRealTimers();
  }
});

test('Une clé maîtresse absente ou trop courte est refusée avec la façon d’en faire une.', () => {
  expect(() => lireClesMaitresses({})).toThrow('CLE_MAITRE doit contenir 32 octets');
  expect(() => lireClesMaitresses({ CLE_MAITRE: Buffer.from('courte').toString('base64') })).toThrow('openssl rand');
});
