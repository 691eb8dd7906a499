import { Inject, Injectable } from '@nestjs/common';
import { canonique } from '@diligence/activities/journal';
import type { Fiche } from '@diligence/activities/store';
import { Probleme, introuvable } from '../erreurs';
import { Traces, type Fonds } from '../ports';

/** Fields that name somebody: the trace says that they changed, never what they hold. */
const NOMINATIFS = new Set(['nom', 'adresse']);

/** A kind of card: where it is kept, and what it is called in traces and refusals. */
export interface Registre<T extends Fiche> { fonds: Fonds<T>; nature: string; libelle: string }
/** What somebody did to a card, and the reason they gave. */
export interface Geste { nom: string; qui: string; motif?: string | undefined }

const perimee = (versionActuelle: number): Probleme =>
  new Probleme(412, 'version-perimee', 'Cette fiche a changé entre-temps : relisez-la, puis recommencez.', { versionActuelle });

/** Every writing of a card: guarded by its version, and traced with who did what. */
@Injectable()
export class Ecritures {
  constructor(@Inject(Traces) private readonly traces: Traces) {}

  /** Writes a new card; the same one again changes nothing. @throws Probleme 409 when another bears this id. */
  async creer<T extends Fiche>({ fonds, nature }: Registre<T>, fiche: T, qui: string, motif?: string): Promise<T> {
    if (await fonds.inserer(fiche)) {
      await this.tracer(nature, { nom: 'creer', qui, motif }, null, fiche);
      return fiche;
    }
    const deja = await fonds.lire(fiche._id);
    if (deja && canonique(deja) === canonique(fiche)) return deja;
    throw new Probleme(409, 'cle-deja-utilisee', 'Cet identifiant désigne déjà une autre fiche : choisissez-en un nouveau.');
  }

  /** Changes a card. @throws Probleme 404, 412 when it is no longer at the version expected, or somebody wrote in between. */
  async modifier<T extends Fiche>({ fonds, nature, libelle }: Registre<T>, id: string, attendue: number | undefined, geste: Geste, changer: (fiche: T) => T): Promise<T> {
    const avant = await fonds.lire(id);
    if (!avant) throw introuvable(libelle);
    if (attendue !== undefined && attendue !== avant.version) throw perimee(avant.version);
    const changee = changer(avant);
    if (canonique(changee) === canonique(avant)) return avant;
    const apres = { ...changee, version: avant.version + 1 };
    if (!(await fonds.remplacer(apres))) throw perimee(avant.version + 1);
    await this.tracer(nature, geste, avant, apres);
    return apres;
  }

  private tracer(nature: string, { nom, qui, motif }: Geste, avant: Fiche | null, apres: Fiche): Promise<void> {
    const champs = Object.keys({ ...avant, ...apres }).filter((champ) => champ !== '_id' && champ !== 'version' && canonique(lire(avant, champ)) !== canonique(lire(apres, champ)));
    const valeurs = (de: object | null) => Object.fromEntries(champs.filter((champ) => !NOMINATIFS.has(champ)).map((champ) => [champ, lire(de, champ)]));
    return this.traces.ecriture({ qui, action: `${nature}.${nom}`, resultat: 'fait', donnees: { fiche: apres._id, champs, avant: valeurs(avant), apres: valeurs(apres), ...(motif ? { motif } : {}) } });
  }
}

const lire = (de: object | null, champ: string): unknown => (de as Record<string, unknown> | null)?.[champ] ?? null;
