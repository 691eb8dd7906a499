import { WithStartWorkflowOperation, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { CATALOGUE, obligations, type ActeSoumis } from '@diligence/domain/procedure';
import { acte } from '../essais/actes';
import { ouvrirBanc, type Banc } from '../essais/banc';
import { arretNotifie, d1, duDossier } from '../essais/civil/histoire';
import { FILE_POURVOI, idPourvoi, messageActe, registreDepuis, TYPE_POURVOI, type EntreePourvoi, type Recu } from '.';

const JOUR = '2035-01-04';
const NUMERO = '35-95.501';
const clore = () => duDossier('clore-dossier', JOUR);
let banc: Banc;
beforeAll(async () => { banc = await ouvrirBanc(`${JOUR}T09:00:00.000Z`); });
afterAll(() => banc.fermer());

const statut = async () => (await banc.greffe.poignee(NUMERO).describe()).status.name;
const accepter = async (soumis: ActeSoumis) => expect(await banc.greffe.soumettre(NUMERO, soumis)).toMatchObject({ accepte: true });
const lignesQuiManquent = async () => CATALOGUE['civil-ro']!.cloture(await banc.greffe.etat(NUMERO)).filter(({ etat }) => etat !== 'fait').map(({ code }) => code);

/** Closing is refused, and nothing is recorded. */
async function refuserLaCloture(): Promise<void> {
  const { seq } = await banc.greffe.etat(NUMERO);
  expect(await banc.greffe.soumettre(NUMERO, clore())).toMatchObject({ accepte: false, refus: { code: 'cloture-prematuree' } });
  expect((await banc.greffe.etat(NUMERO)).seq).toBe(seq);
}

describe('De la déclaration à la clôture', () => {
  it('la clôture est refusée à chaque étape, de la déclaration à la notification de l’arrêt', async () => {
    const [depot, ...suite] = arretNotifie(JOUR);
    await banc.greffe.deposer(NUMERO, depot!);
    for (const soumis of suite) {
      await refuserLaCloture();
      await accepter(soumis);
    }
    await refuserLaCloture();
    expect(await lignesQuiManquent()).toEqual(['envoi', 'renvoi', 'echeances']);
  });

  it('elle l’est tant que le renvoi n’est pas saisi et que la copie de l’arrêt n’est pas adressée', async () => {
    await accepter(d1('renvoi-saisi', JOUR));
    expect(await lignesQuiManquent()).toEqual(['envoi']);
    await refuserLaCloture();
    const envoi = obligations(await banc.greffe.etat(NUMERO)).taches.find(({ genre }) => genre === 'adresser-copie')!;
    await accepter(duDossier('accomplir-tache', JOUR, { tache: envoi.id }));
    expect(await lignesQuiManquent()).toEqual([]);
  });

  it('l’exécution ne s’achève qu’une fois la clôture elle-même confirmée par le journal', async () => {
    banc.store.enPanne = true;
    await accepter(clore());
    await expect(banc.greffe.soumettre(NUMERO, d1('execution-manifestee', JOUR))).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    expect(await statut()).toBe('RUNNING');
    banc.store.enPanne = false;
    const { version } = await banc.greffe.etat(NUMERO);
    expect(await banc.greffe.poignee(NUMERO).result()).toEqual({ numero: NUMERO, version, fin: 'clos' });
    expect(await statut()).toBe('COMPLETED');
    const journal = banc.store.journal(NUMERO);
    expect(journal.map(({ fait }) => fait.seq)).toEqual(journal.map((_, i) => i + 1));
    expect(journal.at(-1)?.fait.type).toBe('dossier-clos');
    expect(banc.store.etat(NUMERO)).toEqual(await banc.greffe.etat(NUMERO));
  });
});

describe('La réouverture d’un dossier clos', () => {
  /** A new run, started from the journal to hear an act. */
  function rouvrir(nom: string, soumis: ActeSoumis): Promise<Recu> {
    const registre = registreDepuis(banc.store.journal(NUMERO).flatMap(({ acte: inscrit }) => (inscrit ? [inscrit.recu] : [])));
    const entree: EntreePourvoi = { numero: NUMERO, procedure: 'civil-ro', transmis: { etat: banc.store.etat(NUMERO), suite: null, registre, incidents: [] } };
    const startWorkflowOperation = new WithStartWorkflowOperation(TYPE_POURVOI, {
      workflowId: idPourvoi(NUMERO), taskQueue: FILE_POURVOI, args: [entree], workflowIdConflictPolicy: 'USE_EXISTING', workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    return banc.greffe.client.workflow.executeUpdateWithStart(messageActe(nom), { args: [soumis], startWorkflowOperation });
  }
  const requete = () => duDossier('requete-apres-decision', JOUR, { objet: 'rectification' });

  it('avant elle, aucun acte n’est entendu, pas même par une exécution relancée du journal', async () => {
    await expect(banc.greffe.soumettre(NUMERO, requete())).rejects.toBeInstanceOf(WorkflowNotFoundError);
    await expect(rouvrir('requete-apres-decision', requete())).rejects.toMatchObject({ cause: { type: 'dossier-clos' } });
    expect(await banc.greffe.poignee(NUMERO).result()).toMatchObject({ fin: 'clos' });
  });

  it('fait vivre une nouvelle exécution depuis le journal, qui connaît le passé et reçoit de nouveaux actes', async () => {
    const avant = banc.store.etat(NUMERO);
    const recu = await rouvrir('rouvrir-dossier', acte('rouvrir-dossier', JOUR, { donnees: { motif: 'Erreur matérielle signalée' } }));
    expect(recu).toMatchObject({ accepte: true, version: avant.version + 1 });
    expect(await statut()).toBe('RUNNING');
    const apres = await banc.greffe.etat(NUMERO);
    expect(apres.clos).toBeUndefined();
    expect(Object.keys(apres.actes)).toEqual([...Object.keys(avant.actes), recu.acteId]);
    await accepter(requete());
    await refuserLaCloture();
  });

  it('jusqu’à une nouvelle clôture, au bout d’un journal sans lacune', async () => {
    await accepter(duDossier('requete-decidee', JOUR, { resultat: 'rectification' }));
    await accepter(clore());
    expect(await banc.greffe.poignee(NUMERO).result()).toMatchObject({ numero: NUMERO, fin: 'clos' });
    const journal = banc.store.journal(NUMERO);
    expect(journal.map(({ fait }) => fait.seq)).toEqual(journal.map((_, i) => i + 1));
    expect(journal.filter(({ fait }) => fait.type === 'dossier-clos')).toHaveLength(2);
  });
});
