import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import type { Blocage } from '@diligence/activities/veille';
import type { CodeBlocage, FiltreParcours, Parcours } from '@diligence/domain/supervision';
import { MAINTENANT, applicationDEssai, connexionDemo, deposer, type Monde } from '../essais';
import { Supervision } from '.';
import type { SupervisionMemoire } from './essais';

let application: NestExpressApplication;
let monde: Monde;
let tenu: SupervisionMemoire;
beforeEach(async () => {
  ({ application, monde } = await applicationDEssai());
  tenu = application.get<SupervisionMemoire>(Supervision);
  tenu.lignes = LIGNES;
  tenu.calculeLe = '2026-11-22T08:59:58.000Z';
});
afterEach(() => application.close());

const ligne = (numero: string, plus: Partial<Parcours> = {}): Parcours => ({
  _id: numero, version: 1, procedure: 'civil-ro', chambre: 'C1', matiere: 'bail', etape: 'declare', entree: '2026-11-02', issue: null, clos: null, restreintA: [], passages: [{ etape: 'declare', du: '2026-11-02' }], ...plus,
});
const LIGNES = [ligne('26-95.901'), ligne('26-95.902', { chambre: 'SO' }), ligne('26-95.903', { restreintA: ['claire.vasseur'] }), ligne('26-95.904', { clos: '2026-11-20', etape: 'clos', passages: [{ etape: 'declare', du: '2026-11-02' }, { etape: 'clos', du: '2026-11-20' }] })];

const lire = async (compte: string, chemin: string, parametres: Record<string, string> = {}): Promise<Response> =>
  request(application.getHttpServer()).get(`/api/v1/supervision/${chemin}?${new URLSearchParams(parametres).toString()}`).set(await connexionDemo(application, compte));
const poster = async (compte: string, chemin: string, corps: object = {}, cle?: string): Promise<Response> =>
  request(application.getHttpServer()).post(`/api/v1/supervision/${chemin}`).set(await connexionDemo(application, compte)).set(cle ? { 'Idempotency-Key': cle } : {}).send(corps);

const bloquer = (code: CodeBlocage, plus: Partial<Blocage> = {}): string => {
  const numero = plus.numero === undefined ? '26-95.901' : plus.numero;
  const _id = `${numero ?? '*'}:${code}`;
  tenu.tenus.set(_id, { _id, numero, code, raison: 'Arrêté.', objets: [], chambre: 'C1', restreintA: [], ouvertLe: MAINTENANT, vuLe: MAINTENANT, closLe: null, resoluPar: null, episode: 1, admis: null, version: 1, ...plus });
  return encodeURIComponent(_id);
};

describe('Les chiffres', () => {
  const CHEMINS = ['stock', 'flux', 'durees', 'etapes', 'dossiers', 'blocages', 'veille', 'deblocages'];

  it.each(['claire.vasseur', 'helene.maurin', 'irene.fabiani', 'sonia.prigent', 'louis.delattre'])('sont refusés à %s, qui ne supervise pas', async (compte) => {
    for (const chemin of CHEMINS) expect([chemin, (await lire(compte, chemin)).status]).toEqual([chemin, 403]);
  });

  it.each([['marc.tellier', 2], ['yves.cordier', 2], ['odile.renaudin', 2], ['bernard.lacaze', 1], ['pascal.vignaud', 1]])('de %s comptent ce qu’il supervise : %i dossiers, jamais ceux restreints à d’autres', async (compte, total) => {
    const { body } = await lire(compte, 'stock');
    expect(body).toMatchObject({ total, calculeLe: '2026-11-22T08:59:58.000Z' });
    for (const { filtre, nombre } of [body, ...body.parChambre, ...body.parEtape, ...body.parAge, ...body.parMatiere] as { filtre: FiltreParcours; nombre?: number }[]) {
      const liste = await lire(compte, 'dossiers', { filter: JSON.stringify(filtre) });
      expect([liste.status, liste.body.length]).toEqual([200, nombre ?? total]);
    }
  });

  it('disent leur fraîcheur, et qu’ils ne sont pas prêts tant que rien n’a été compté', async () => {
    for (const chemin of ['flux', 'durees', 'etapes']) expect((await lire('marc.tellier', chemin)).body.calculeLe).toBe('2026-11-22T08:59:58.000Z');
    tenu.calculeLe = null;
    expect((await lire('marc.tellier', 'stock')).body).toMatchObject({ status: 503, code: 'chiffres-en-preparation' });
  });

  it('se restreignent, et refusent en le nommant ce qui ne veut rien dire', async () => {
    expect((await lire('marc.tellier', 'stock', { chambre: 'SO' })).body.total).toBe(1);
    expect((await lire('marc.tellier', 'flux', { pas: 'semaine', du: '2026-11-01', au: '2026-11-22' })).body.periodes.map((p: { sorties: number; stock: number }) => [p.sorties, p.stock])).toEqual([[0, 0], [0, 3], [0, 3], [1, 2]]);
    for (const [chemin, parametres, champ] of [['stock', { chambre: 'ZZ' }, 'chambre'], ['flux', { pas: 'jour' }, 'pas'], ['flux', { du: '2026-12-01' }, 'du'], ['etapes', { jours: '0' }, 'jours'], ['durees', { secret: '1' }, 'secret']] as const) {
      const { status, body } = await lire('marc.tellier', chemin, parametres);
      expect([chemin, status, body.champs?.[0]?.champ]).toEqual([chemin, 400, champ]);
    }
  });
});

describe('Les blocages', () => {
  it('se lisent avec leur titre, leur raison et leurs remèdes, par qui supervise la chambre', async () => {
    const id = bloquer('moteur-arrete');
    bloquer('reveil-depasse', { numero: '26-95.902', chambre: 'SO' });
    bloquer('file-sans-worker', { numero: null, chambre: null });
    expect((await lire('marc.tellier', 'blocages')).body.length).toBe(3);
    expect((await lire('bernard.lacaze', 'blocages', { filter: '{"ouvert":true}' })).body.map((b: Blocage) => b.code).sort()).toEqual(['file-sans-worker', 'moteur-arrete']);
    expect((await lire('bernard.lacaze', `blocages/${id}`)).body).toMatchObject({ titre: 'Dossier arrêté dans le moteur', remedes: [{ code: 'reprendre', deuxPersonnes: true }], interventions: [] });
    expect((await lire('pascal.vignaud', `blocages/${id}`)).status).toBe(404);
    expect((await lire('marc.tellier', `blocages/${id}`)).body.lienMoteur).toContain(encodeURIComponent('pourvoi:26-95.901'));
    expect((await lire('bernard.lacaze', `blocages/${id}`)).body).not.toHaveProperty('lienMoteur');
  });

  it('disent quand la veille elle-même s’est tue', async () => {
    expect((await lire('marc.tellier', 'veille')).body).toMatchObject({ active: false, calculeLe: null });
    const compte = { total: 2, parChambre: { C1: 1, SO: 1 } };
    tenu.dernierTour = { _id: 'veille', debut: '2026-11-22T08:59:40.000Z', fin: '2026-11-22T08:59:45.000Z', dureeMs: 5_000, dossiers: 2, regardsComplets: 2, ouverts: 0, moteur: compte, registre: { total: 1, parChambre: { SO: 1 } } };
    expect((await lire('marc.tellier', 'veille')).body).toMatchObject({ active: true, dossiers: 2, titulairesVerifies: false });
    expect((await lire('marc.tellier', 'ecarts')).body).toMatchObject({ moteur: 2, registre: 1, ecart: 1, parChambre: [{ chambre: 'C1', ecart: 1 }, { chambre: 'SO', ecart: 0 }] });
    expect((await lire('pascal.vignaud', 'ecarts')).body).toMatchObject({ moteur: 1, registre: 1, ecart: 0 });
    tenu.dernierTour.fin = '2026-11-22T08:58:00.000Z';
    expect((await lire('marc.tellier', 'veille')).body.active).toBe(false);
  });
});

describe('Un remède', () => {
  const REPRENDRE = { remede: 'reprendre', parametres: {}, motif: 'arrêt par erreur dans le moteur' };

  it('s’essaie sans rien faire', async () => {
    const id = bloquer('moteur-arrete');
    const { status, body } = await poster('marc.tellier', `blocages/${id}/remedes/essai`, REPRENDRE);
    expect([status, body]).toEqual([200, { possible: true, effets: ['Remettre le dossier en marche dans le moteur.'], deuxPersonnes: true }]);
    expect([tenu.reparations, tenu.faites.size]).toEqual([[], 0]);
  });

  it('qui engage le dossier attend une seconde personne, que la première ne peut pas être, et ne s’applique qu’une fois', async () => {
    const id = bloquer('moteur-arrete');
    const { status, body } = await poster('marc.tellier', `blocages/${id}/remedes`, REPRENDRE, 'cle-reprise');
    expect([status, body.etat, tenu.reparations]).toEqual([201, 'proposee', []]);
    expect((await poster('marc.tellier', `blocages/${id}/remedes`, REPRENDRE, 'cle-reprise')).body).toEqual(body);
    expect((await poster('marc.tellier', `remedes/${body.id}/confirmation`)).status).toBe(403);
    expect((await poster('pascal.vignaud', `remedes/${body.id}/confirmation`)).status).toBe(404);
    const confirmee = await poster('bernard.lacaze', `remedes/${body.id}/confirmation`);
    expect(confirmee.body).toMatchObject({ etat: 'faite', par: 'marc.tellier', confirmeePar: 'bernard.lacaze', faiteLe: MAINTENANT });
    expect((await poster('yves.cordier', `remedes/${body.id}/confirmation`)).body.code).toBe('proposition-close');
    expect(tenu.reparations).toEqual(['reprendre 26-95.901']);
  });

  it('demandé sous la même clé avec un autre contenu est refusé', async () => {
    const id = bloquer('moteur-arrete');
    await poster('marc.tellier', `blocages/${id}/remedes`, REPRENDRE, 'cle-reprise');
    expect((await poster('marc.tellier', `blocages/${id}/remedes`, { ...REPRENDRE, motif: 'autre' }, 'cle-reprise')).body.code).toBe('cle-deja-utilisee');
  });

  it('qui ne peut rien est consigné comme échoué, avec la raison', async () => {
    const id = bloquer('registre-different');
    tenu.essai = { possible: false, effets: [], empechement: 'Il n’y a plus rien à réparer.' };
    const { body } = await poster('marc.tellier', `blocages/${id}/remedes`, { remede: 'rejouer', parametres: {}, motif: 'essai' }, 'cle-rejeu-1');
    expect(body).toMatchObject({ etat: 'echouee', effets: ['Il n’y a plus rien à réparer.'] });
  });

  it('est refusé, en nommant le champ, s’il ne répond pas au blocage ou manque de quoi s’appliquer', async () => {
    const id = bloquer('titulaire-absent', { objets: ['tache-1'] });
    tenu.personnes = { 'claire.vasseur': [{ role: 'greffier', chambre: 'C1' }] };
    for (const [corps, champ] of [
      [REPRENDRE, 'remede'],
      [{ remede: 'reaffecter', parametres: { personne: 'claire.vasseur' }, motif: 'départ' }, 'parametres.tache'],
      [{ remede: 'reaffecter', parametres: { tache: 'autre', personne: 'claire.vasseur' }, motif: 'départ' }, 'parametres.tache'],
      [{ remede: 'reaffecter', parametres: { tache: 'tache-1', personne: 'inconnu' }, motif: 'départ' }, 'parametres.personne'],
      [{ remede: 'reaffecter', parametres: { tache: 'tache-1', personne: 'claire.vasseur', x: '1' }, motif: 'départ' }, 'parametres.x'],
      [{ remede: 'reaffecter', parametres: {} }, 'motif'],
    ] as const) {
      const { status, body } = await poster('marc.tellier', `blocages/${id}/remedes`, corps, 'cle-champs-1');
      expect([champ, status, body.champs?.map((c: { champ: string }) => c.champ)]).toEqual([champ, 400, expect.arrayContaining([champ])]);
    }
  });

  it('en double acte réaffecte la tâche dans le dossier même', async () => {
    const numero = await deposer(application);
    const tache = monde.dossier(numero)!.taches.find(({ pour }) => pour === 'greffier')!.id;
    const id = bloquer('tache-sans-titulaire', { numero, objets: [tache] });
    const demande = { remede: 'reaffecter', parametres: { tache, personne: 'claire.vasseur' }, motif: 'vacance du poste' };
    expect((await poster('yves.cordier', `blocages/${id}/remedes/essai`, demande)).body).toMatchObject({ possible: true, effets: expect.arrayContaining(['Assignation d’une tâche']) });
    expect(monde.dossier(numero)!.taches.find((t) => t.id === tache)!.assigneeA).toBeUndefined();
    expect((await poster('yves.cordier', `blocages/${id}/remedes`, demande, 'cle-reaffecter')).body.etat).toBe('faite');
    expect(monde.dossier(numero)!.taches.find((t) => t.id === tache)!.assigneeA).toBe('claire.vasseur');
  });

  it('qui annule un acte l’annule au nom de qui l’a proposé, quand une seconde personne confirme sans pouvoir elle-même enregistrer l’acte', async () => {
    monde.fonds.personnes.fiches.set('yves.cordier', { _id: 'yves.cordier', nom: 'Yves Cordier', version: 1, fonctions: [{ id: 'f', role: 'directeur-greffe', du: '2026-01-01' }] });
    const numero = await deposer(application);
    const acte = monde.dossier(numero)!.actes[0]!.acteId;
    const id = bloquer('acte-double', { numero, objets: [acte] });
    const demande = { remede: 'annuler-acte', parametres: { acte }, motif: 'double envoi' };
    expect((await poster('marc.tellier', `blocages/${id}/remedes/essai`, demande)).status).toBe(403);
    const { body } = await poster('yves.cordier', `blocages/${id}/remedes`, demande, 'cle-annuler');
    expect([body.etat, monde.dossier(numero)!.actes[0]!.statut]).toEqual(['proposee', 'enregistre']);
    expect((await poster('marc.tellier', `remedes/${body.id}/confirmation`)).body).toMatchObject({ etat: 'faite', par: 'yves.cordier', confirmeePar: 'marc.tellier' });
    expect(monde.dossier(numero)!.actes.map(({ statut, auteur }) => [statut, auteur.id])).toEqual(expect.arrayContaining([['annule', expect.any(String)], ['enregistre', 'yves.cordier']]));
  });

  it('de classement tient la situation pour normale, jusqu’au jour choisi pour une attente', async () => {
    await poster('marc.tellier', `blocages/${bloquer('acte-double', { objets: ['a', 'b'] })}/remedes`, { remede: 'classer', parametres: {}, motif: 'deux dépôts voulus' }, 'cle-classer');
    await poster('marc.tellier', `blocages/${bloquer('attente-sans-limite')}/remedes`, { remede: 'limiter-attente', parametres: { jusquAu: '2027-01-15' }, motif: 'relance adressée' }, 'cle-limiter');
    expect([...tenu.tenus.values()].map(({ admis }) => admis)).toEqual([{ raison: 'Arrêté.', objets: ['a', 'b'], jusquAu: null }, { raison: 'Arrêté.', objets: [], jusquAu: '2027-01-15' }]);
  });

  it('compte dans la part qui demande l’informatique', async () => {
    expect((await lire('marc.tellier', 'deblocages')).body).toMatchObject({ total: 0, part: null, objectif: 0.05, reference: 0.12 });
    await poster('marc.tellier', `blocages/${bloquer('journal-altere')}/remedes`, { remede: 'confier-informatique', parametres: {}, motif: 'journal incomplet' }, 'cle-informatique');
    for (const code of ['registre-absent', 'registre-different', 'annonce-perdue'] as const) await poster('marc.tellier', `blocages/${bloquer(code)}/remedes`, { remede: 'rejouer', parametres: {}, motif: 'message perdu' }, `cle-rejouer-${code}`);
    expect((await lire('marc.tellier', 'deblocages')).body).toMatchObject({ total: 4, greffe: 3, informatique: 1, part: 0.25, parRemede: expect.arrayContaining([{ remede: 'rejouer', bouton: 'Rejouer le message', nombre: 3 }]), parMois: expect.arrayContaining([expect.objectContaining({ du: '2026-11-01', total: 4, informatique: 1 })]) });
  });

  it('proposé se trouve parmi ce que chacun peut confirmer, sauf l’auteur et qui ne supervise pas la chambre', async () => {
    const { body } = await poster('marc.tellier', `blocages/${bloquer('moteur-arrete')}/remedes`, REPRENDRE, 'cle-a-confirmer');
    const aConfirmer = async (compte: string) => (await lire(compte, 'interventions', { filter: '{"aConfirmer":true}' })).body.map(({ id }: { id: string }) => id);
    expect([await aConfirmer('marc.tellier'), await aConfirmer('pascal.vignaud')]).toEqual([[], []]);
    expect([await aConfirmer('bernard.lacaze'), await aConfirmer('yves.cordier')]).toEqual([[body.id], [body.id]]);
    expect((await lire('marc.tellier', 'interventions', { filter: '{"etat":"proposee"}' })).body).toHaveLength(1);
    await poster('bernard.lacaze', `remedes/${body.id}/confirmation`);
    expect([await aConfirmer('yves.cordier'), (await lire('yves.cordier', 'interventions', { filter: '{"etat":"faite","du":"2026-11-22"}' })).body.length]).toEqual([[], 1]);
    expect((await lire('claire.vasseur', 'interventions')).status).toBe(403);
  });
});

describe('Un paramètre de pilotage', () => {
  const corriger = async (compte: string, chemin: string, corps: object): Promise<Response> =>
    request(application.getHttpServer()).put(`/api/v1/supervision/parametres/${chemin}`).set(await connexionDemo(application, compte)).send(corps);

  it('se donne et se corrige avec son motif, chaque valeur restant lisible avec son auteur', async () => {
    expect((await corriger('yves.cordier', 'etp-greffe/C1', { valeur: 11, motif: 'effectif de rentrée', rang: 0 })).body).toMatchObject({ valeur: 11, rang: 1 });
    expect((await corriger('marc.tellier', 'etp-greffe/C1', { valeur: 10.5, motif: 'un mi-temps', rang: 1 })).status).toBe(200);
    const { body } = await lire('marc.tellier', 'parametres');
    expect(body).toHaveLength(14);
    expect(body.find((p: { cle: string; chambre: string }) => p.cle === 'etp-greffe' && p.chambre === 'C1')).toMatchObject({
      valeur: 10.5, historique: [{ valeur: 10.5, motif: 'un mi-temps', par: 'marc.tellier', le: MAINTENANT }, { valeur: 11, motif: 'effectif de rentrée', par: 'yves.cordier' }],
    });
  });

  it('n’est pas écrasé par qui en a lu une valeur ancienne', async () => {
    await corriger('yves.cordier', 'etp-greffe/C1', { valeur: 11, motif: 'effectif', rang: 0 });
    expect((await corriger('marc.tellier', 'etp-greffe/C1', { valeur: 9, motif: 'effectif', rang: 0 })).body.code).toBe('version-perimee');
  });

  it('n’est vu et corrigé que dans la chambre que l’on supervise, et par qui supervise', async () => {
    expect((await lire('bernard.lacaze', 'parametres')).body.map(({ chambre }: { chambre: string }) => chambre)).toEqual(['C1', 'C1']);
    const valeur = { valeur: 3, motif: 'essai', rang: 0 };
    expect([(await corriger('bernard.lacaze', 'etp-greffe/SO', valeur)).status, (await corriger('claire.vasseur', 'etp-greffe/C1', valeur)).status]).toEqual([403, 403]);
    expect([(await corriger('marc.tellier', 'inconnu/C1', valeur)).status, (await corriger('marc.tellier', 'etp-greffe/C1', { ...valeur, valeur: -1 })).status]).toEqual([404, 400]);
  });
});
