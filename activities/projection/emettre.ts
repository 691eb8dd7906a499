import { doublon, type Evenement, type Modeles } from '../store';
import { FileGroupee } from './file-groupee';

type Evenements = Modeles['evenements'];
type Annonce = Omit<Evenement, '_id'>;

const ESSAIS_MAX = 50;
const GROUPE_MAX = 100;
const files = new WeakMap<Evenements, FileGroupee<Annonce>>();

/**
 * Announces that a dossier reached a version, once. Events are numbered by inserting the next `_id`: an event is only
 * ever written after the one before it is visible, so a reader who resumes after its last number misses none. Acts
 * recorded together by one process are announced together: alone, each would have to win the next number against all.
 */
export function emettre({ evenements }: Pick<Modeles, 'evenements'>, annonce: Annonce): Promise<void> {
  let file = files.get(evenements);
  if (!file) files.set(evenements, (file = new FileGroupee((annonces) => numeroter(evenements, annonces), GROUPE_MAX)));
  return file.ajouter(annonce);
}

/** Gives the next numbers to what is not announced yet; starts again when another process took one of them. */
async function numeroter(evenements: Evenements, annonces: Annonce[]): Promise<void> {
  let restantes = annonces;
  for (let essai = 0; essai < ESSAIS_MAX && restantes.length > 0; essai += 1) {
    try {
      const premier = (await dernierNumero(evenements)) + 1;
      await evenements.collection.insertMany(restantes.map((annonce, rang) => ({ _id: premier + rang, ...annonce })) as never[], { ordered: true });
      return;
    } catch (erreur) {
      if (!doublon(erreur)) throw erreur;
      restantes = await sansCellesDeja(evenements, restantes);
    }
  }
  if (restantes.length > 0) throw new Error(`${restantes.length} événements non numérotés après ${ESSAIS_MAX} essais.`);
}

async function sansCellesDeja(evenements: Evenements, annonces: Annonce[]): Promise<Annonce[]> {
  const deja = await Promise.all(annonces.map(({ numero, version }) => evenements.exists({ numero, version })));
  return annonces.filter((_, rang) => deja[rang] === null);
}

async function dernierNumero(evenements: Evenements): Promise<number> {
  const dernier = await evenements.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean();
  return dernier?._id ?? 0;
}
