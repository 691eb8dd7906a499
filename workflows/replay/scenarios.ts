import type { Client } from '@temporalio/client';
import type { DateCivile } from '@diligence/domain/commun';
import { acte, declaration } from '../essais/actes';
import { Greffe } from '../essais/banc';
import { idPourvoi, TYPE_POURVOI, FILE_POURVOI } from '../pourvoi';
import type { StoreEnMemoire } from '../essais/store-en-memoire';

/** What a scenario may play with: the engine, and a store that can be made to go away. */
export interface Scene { client: Client; greffe: Greffe; store: StoreEnMemoire; jour: DateCivile }

/** Makes a decider fail, as a defect would. */
export const DEFAUT = 'defaut-simule';

const designer = (jour: DateCivile, personne: string, plus = {}) => acte('designer', jour, { donnees: { fonction: 'membre', personne }, ...plus });

/** Each leaves one run worth keeping; its history is recorded once and replayed for ever. */
export const SCENARIOS: Record<string, (scene: Scene, numero: string) => Promise<void>> = {
  async 'actes-refus-et-doublons'({ greffe, jour }, numero) {
    await greffe.deposer(numero, declaration(jour));
    const meme = designer(jour, 'conseiller-1');
    await Promise.all([meme, meme, designer(jour, 'conseiller-2'), designer(jour, 'conseiller-3')].map((a) => greffe.soumettre(numero, a)));
    await greffe.soumettre(numero, { ...meme, dateActe: '2020-01-01' });
    await greffe.soumettre(numero, designer(jour, 'conseiller-4', { versionAttendue: 1 }));
    await greffe.soumettre(numero, acte('memoire-ampliatif-remis', jour, { partie: 'd1' }));
  },
  async 'calcul-en-echec-registre-absent-annulation'({ greffe, store, jour }, numero) {
    await greffe.deposer(numero, declaration(jour));
    await greffe.soumettre(numero, designer(jour, DEFAUT));
    store.enPanne = true;
    await greffe.soumettre(numero, designer(jour, 'conseiller-1'));
    await greffe.soumettre(numero, designer(jour, 'conseiller-2'));
    store.enPanne = false;
    await greffe.poignee(numero).cancel();
    await greffe.soumettre(numero, designer(jour, 'conseiller-3'));
  },
  async 'reprise-et-echeance-passee'({ client, greffe, jour }, numero) {
    const reprise = [declaration('2026-01-05'), acte('constitution-en-defense', '2026-02-02', { partie: 'f1' })];
    await client.workflow.start(TYPE_POURVOI, { workflowId: idPourvoi(numero), taskQueue: FILE_POURVOI, args: [{ numero, procedure: 'civil-ro', reprise }] });
    while ((await greffe.etat(numero)).version < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    await greffe.soumettre(numero, designer(jour, 'conseiller-1'));
  },
  async renouvellement({ greffe, jour }, numero) {
    await greffe.deposer(numero, declaration(jour), { reglages: { evenementsMax: 60 } });
    const premiere = (await greffe.poignee(numero).describe()).runId;
    for (let i = 0; i < 6; i += 1) await greffe.soumettre(numero, designer(jour, `conseiller-${i}`));
    while ((await greffe.poignee(numero).describe()).runId === premiere) await new Promise((resolve) => setTimeout(resolve, 50));
    await greffe.soumettre(numero, designer(jour, 'conseiller-7'));
  },
};
