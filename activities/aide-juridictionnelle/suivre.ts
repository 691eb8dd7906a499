import type { Client } from '@temporalio/client';
import { dateCivileAParis, type DateCivile } from '@diligence/domain/commun';
import { CATALOGUE, type ActeSoumis, type EtatPourvoi } from '@diligence/domain/procedure';
import { acteEntendu, AIDE, aTransmettre, lienAuPourvoi, partieDuPourvoi, rapprocher, type Lien, type Transmission } from '@diligence/domain/procedure/aide-juridictionnelle';
import type { SuiviAide } from '@diligence/workflows/ports';
import type { Modeles } from '../store';
import { envoyer, lire, type Reponse } from './envoyer';

const SYSTEME = { id: 'diligence', role: 'systeme' } as const;
type Sort = Reponse | { sort: 'sans-objet' };

/** What the workflow of a request asks of the world. */
export const creerSuiviAide = (m: Pick<Modeles, 'lignes'>, client: Client | undefined): SuiviAide => ({
  async suivreAide({ numero, instant }) {
    if (!client) throw new Error('No client of the engine: this worker cannot tell the dossiers.');
    const jour = dateCivileAParis(instant);
    const lue = await lire(client, numero);
    const aide = lue && (lienAuPourvoi(lue) ? lue : await relier(m, client, lue, jour));
    const lien = aide && lienAuPourvoi(aide);
    if (!lien) return;
    const pourvoi = await lire(client, lien.pourvoi);
    for (const transmission of aTransmettre(aide)) {
      await noter(client, aide, transmission, lien, jour, await transmettre(client, aide, transmission, lien, pourvoi));
    }
  },
});

/** Links the request to the one pourvoi of the same person against the same decision; gives its state once linked. */
async function relier(m: Pick<Modeles, 'lignes'>, client: Client, aide: EtatPourvoi, jour: DateCivile): Promise<EtatPourvoi | undefined> {
  if (!aide.decisionAttaquee) return undefined;
  const lignes = await m.lignes.find({ 'decisionAttaquee.date': aide.decisionAttaquee.date, procedure: { $ne: AIDE }, clos: null }, { _id: 1 }).lean<{ _id: string }[]>();
  const candidats = await Promise.all(lignes.map(async ({ _id: pourvoi }) => {
    const etat = await lire(client, pourvoi);
    const partiePourvoi = etat && rapprocher(aide, etat);
    return partiePourvoi === undefined ? [] : [{ pourvoi, partiePourvoi }];
  }));
  const [trouve, ...autres] = candidats.flat();
  if (!trouve || autres.length > 0) return undefined;
  await envoyer(client, aide.numero, { acteId: `lien:${trouve.pourvoi}`, acte: 'AJ11', dateActe: jour, donnees: trouve, auteur: SYSTEME });
  return lire(client, aide.numero);
}

async function transmettre(client: Client, aide: EtatPourvoi, { acteId, dateActe, donnees, auteur, etape }: Transmission, lien: Lien, pourvoi: EtatPourvoi | undefined): Promise<Sort> {
  if (!pourvoi) return { sort: 'refusee', raison: 'aucun dossier vivant ne porte ce numéro.' };
  const acte = acteEntendu(etape, CATALOGUE[pourvoi.procedure]?.actes.map(({ definition }) => definition.id) ?? []);
  if (acte === undefined) return { sort: 'sans-objet' };
  const partie = lien.partie ?? partieDuPourvoi(aide, pourvoi);
  if (partie === undefined) return { sort: 'refusee', raison: 'la personne qui demande l’aide n’y a pas été retrouvée ; reliez de nouveau la demande en nommant la partie.' };
  return envoyer(client, lien.pourvoi, { acteId, acte, dateActe, donnees, auteur, partie } satisfies ActeSoumis);
}

/** The request's own dossier keeps what the pourvoi answered; already closed, it has nothing left to tell. */
async function noter(client: Client, { numero }: EtatPourvoi, { acteId, cause }: Transmission, { pourvoi }: Lien, jour: DateCivile, sort: Sort): Promise<void> {
  await envoyer(client, numero, { acteId: `note:${acteId}`, acte: 'AJ12', dateActe: jour, donnees: { transmission: acteId, etape: cause, pourvoi, ...sort }, auteur: SYSTEME });
}
