import { doublon, type Modeles } from '../store';
import type { Exception } from '@diligence/domain/supervision';
import type { Monde } from './monde';
import type { Blocage, Intervention, ModelesVeille } from './schemas';
import { tenir } from './tenir';

/** What the watch tells as it happens: to the log, and to whoever listens. */
export type Annonceur = (evenement: 'blocage-ouvert' | 'blocage-clos', blocage: Blocage) => void;

/** Writes down what a look found on one dossier (or, with `null`, on all), and announces what opened and closed. */
export async function noter({ m, v, maintenant }: Monde, ou: Pick<Blocage, 'numero' | 'chambre' | 'restreintA'>, exceptions: Exception[], annoncer: Annonceur): Promise<void> {
  const connus = await v.blocages.find({ numero: ou.numero }).lean<Blocage[]>();
  for (const blocage of tenir(connus, exceptions, ou, maintenant())) {
    const ferme = blocage.closLe !== null;
    if (ferme) blocage.resoluPar = await resoluPar(v, blocage);
    if (!(await ecrire(v, blocage))) continue;
    if (!ferme && blocage.ouvertLe !== blocage.vuLe) continue;
    await tracer(m, blocage);
    annoncer(ferme ? 'blocage-clos' : 'blocage-ouvert', blocage);
  }
}

/** Replaces the version read; `false` when somebody wrote meanwhile: the next look starts from what they wrote. */
export async function ecrire({ blocages }: Pick<ModelesVeille, 'blocages'>, blocage: Blocage): Promise<boolean> {
  try {
    if (blocage.version === 1) await blocages.collection.insertOne(blocage as never);
    else return (await blocages.collection.replaceOne({ _id: blocage._id as never, version: blocage.version - 1 }, blocage as never)).matchedCount === 1;
    return true;
  } catch (erreur) {
    if (doublon(erreur)) return false;
    throw erreur;
  }
}

async function resoluPar({ interventions }: ModelesVeille, { _id, episode }: Blocage): Promise<Blocage['resoluPar']> {
  const [derniere] = await interventions.find({ blocage: _id, episode, etat: 'faite' }).sort({ faiteLe: -1 }).limit(1).lean<Intervention[]>();
  return derniere?.competence ?? 'seul';
}

async function tracer(m: Modeles, { _id, numero, code, episode, ouvertLe, closLe, raison }: Blocage): Promise<void> {
  const ligne = { _id: `${_id}:${episode}:${closLe ? 'clos' : 'ouvert'}`, le: closLe ?? ouvertLe, qui: 'veille', action: closLe ? 'blocage-clos' : 'blocage-ouvert', ...(numero ? { numero } : {}), resultat: code, donnees: { raison } };
  await m.audit.create(ligne).catch((erreur: unknown) => { if (!doublon(erreur)) throw erreur; });
}
