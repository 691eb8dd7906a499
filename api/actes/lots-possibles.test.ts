import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';
import type { LotPossibleDto } from './lot-possible.dto';

let application: NestExpressApplication;
let monde: Monde;
let numeros: string[];
beforeAll(async () => {
  ({ application, monde } = await applicationDEssai());
  numeros = [await deposer(application, 'depot-possible-1'), await deposer(application, 'depot-possible-2')];
});
afterAll(() => application.close());

const demander = async (choisis: string[], compte = 'claire.vasseur') =>
  request(application.getHttpServer()).post('/api/v1/actes/lots/possibles').set(await connexionDemo(application, compte)).send({ numeros: choisis });
const actes = (lots: LotPossibleDto[]) => [...new Set(lots.map(({ acte }) => acte))];

describe('Les actes que permet toute une sélection', () => {
  it('sont ceux que chaque dossier permet, avec la tâche de chacun et la version que l’on connaît', async () => {
    const { status, body } = await demander(numeros);
    const [assigner] = (body as LotPossibleDto[]).filter(({ acte }) => acte === 'GE05');
    const tache = monde.dossier(numeros[0]!)!.taches.find(({ titre }) => titre === assigner!.objet)!;
    expect([status, assigner!.cibles.map(({ numero }) => numero)]).toEqual([200, numeros]);
    expect(assigner!.cibles[0]).toEqual({ numero: numeros[0], version: 1, donnees: { tache: tache.id } });
  });

  it('comprennent la désignation, qui ne vise aucune tâche', async () => {
    const designer = ((await demander(numeros)).body as LotPossibleDto[]).find(({ acte }) => acte === 'GE03');
    expect(designer).toEqual({ acte: 'GE03', cibles: numeros.map((numero) => ({ numero, version: 1 })) });
  });

  it('ne comprennent pas un acte qui se fait dossier par dossier', async () => {
    expect(actes((await demander(numeros)).body)).not.toEqual(expect.arrayContaining(['EC09']));
  });

  it('ne sont pas offerts si l’un des dossiers n’est pas à lire, ou n’est pas de sa charge', async () => {
    expect((await demander([...numeros, '26-99.999'])).body).toEqual([]);
    expect((await demander(numeros, 'helene.maurin')).body).toEqual([]);
  });

  it('se demandent sur cent dossiers au plus', async () => {
    expect((await demander([])).body.champs[0].champ).toBe('numeros');
    expect((await demander(Array.from({ length: 101 }, () => numeros[0]!))).status).toBe(400);
  });
});
