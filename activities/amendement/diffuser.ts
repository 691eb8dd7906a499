import { heartbeat } from '@temporalio/activity';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { reglesTouchees } from '@diligence/domain/amendement';
import { dateCivileAParis } from '@diligence/domain/commun';
import { definitionParNom, type ActeSoumis } from '@diligence/domain/procedure';
import { idPourvoi, messageActe } from '@diligence/workflows/pourvoi';
import type { Diffusion, PageDiffusion } from '@diligence/workflows/ports';
import type { Amendement, Modeles } from '../store';
import { approuves, droitSelon } from './droit-vivant';
import { parcourirStock } from './parcourir';

const PAGE = 200;
const ENSEMBLE = 8;

/** What the workflow of an amendment asks of the world. `instant` is the workflow's own: the same page gives the same acts. */
export function creerDiffusion(m: Pick<Modeles, 'amendements' | 'delais'>, client: Client | undefined): Diffusion {
  return {
    async diffuserPage({ amendement: id, retrait, apres, instant }) {
      if (!client) throw new Error('No client of the engine: this worker cannot tell the dossiers.');
      const amendement = await m.amendements.findById(id).lean<Amendement>();
      if (!amendement) return { examines: 0, deplaces: 0, refuses: [], suivant: null };
      const numeros: string[] = [];
      let dernier: string | null = null;
      let examines = 0;
      for await (const { numero, effets } of parcourirStock(m, { changements: amendement.changements, droits: await droitsAutour(m, amendement, retrait), jour: dateCivileAParis(instant), limite: PAGE, ...(apres === null ? {} : { apres }) })) {
        examines += 1;
        dernier = numero;
        if (effets.length > 0) numeros.push(numero);
      }
      const refuses = await prevenir(client, numeros, acteDe(amendement, retrait, instant));
      return { examines, deplaces: numeros.length - refuses.length, refuses, suivant: examines < PAGE ? null : dernier } satisfies PageDiffusion;
    },
    async noterDiffusion({ amendement, diffusion }) {
      await m.amendements.updateOne({ _id: amendement }, { $set: { diffusion } });
    },
  };
}

/** The law without this amendment and with it, the others standing; reversed when it is withdrawn. */
async function droitsAutour(m: Pick<Modeles, 'amendements'>, amendement: Amendement, retrait: boolean) {
  const autres = (await approuves(m)).filter(({ _id }) => _id !== amendement._id);
  const sans = droitSelon(autres);
  const avec = droitSelon([...autres, amendement].sort((a, b) => (a.rang ?? 0) - (b.rang ?? 0)));
  return retrait ? { actuel: avec, amende: sans } : { actuel: sans, amende: avec };
}

function acteDe({ _id, motif, motifRetrait, changements }: Amendement, retrait: boolean, instant: string): ActeSoumis {
  const definition = definitionParNom('appliquer-droit')!;
  const regles = reglesTouchees(changements);
  const donnees = { amendement: _id, motif: retrait ? `retrait : ${motifRetrait ?? motif}` : motif, ...(regles ? { regles } : {}) };
  return { acteId: `droit-${_id}${retrait ? '-retrait' : ''}`, acte: definition.id, dateActe: dateCivileAParis(instant), donnees, auteur: { id: 'diligence', role: 'systeme' } };
}

/** Tells each dossier, a few together; gives those that could not hear, closed since or refused. */
async function prevenir(client: Client, numeros: string[], acte: ActeSoumis): Promise<string[]> {
  const refuses: string[] = [];
  const file = [...numeros];
  const servir = async (): Promise<void> => {
    for (let numero = file.shift(); numero !== undefined; numero = file.shift()) {
      if (!(await entendu(client, numero, acte))) refuses.push(numero);
      heartbeat(numeros.length - file.length);
    }
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, servir));
  return refuses.sort();
}

async function entendu(client: Client, numero: string, acte: ActeSoumis): Promise<boolean> {
  try {
    const recu = await client.workflow.getHandle(idPourvoi(numero)).executeUpdate(messageActe('appliquer-droit'), { args: [acte], updateId: acte.acteId });
    return recu.accepte;
  } catch (erreur) {
    if (erreur instanceof WorkflowNotFoundError) return false;
    throw erreur;
  }
}
