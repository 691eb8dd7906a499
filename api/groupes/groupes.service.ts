import { Inject, Injectable } from '@nestjs/common';
import { Ecritures } from '../administration';
import { Horloge } from '../commun/horloge';
import { NumeroPipe } from '../commun/numero.pipe';
import { AccesDossier } from '../dossiers/acces';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, droitInsuffisant, introuvable } from '../erreurs';
import { Fonds, FondsDe, Registre, type Fiches, type Lecteur } from '../ports';
import type { EcrireGroupeDto, GroupeDto } from './groupe.dto';
import { jointsSelon, manquantes } from './jonctions';

type Groupe = Fiches['groupes'];

/** Dossiers followed together: a series, or connected cases. Each keeps its own limits and its own acts. */
@Injectable()
export class Groupes {
  private readonly registre;
  private readonly numero = new NumeroPipe();
  constructor(
    @FondsDe('groupes') private readonly fonds: Fonds<Groupe>, @Inject(Ecritures) private readonly ecritures: Ecritures,
    @Inject(Registre) private readonly dossiers: Registre, @Inject(AccesDossier) private readonly acces: AccesDossier, @Inject(Horloge) private readonly horloge: Horloge,
  ) { this.registre = { fonds, nature: 'groupes', libelle: 'Ce groupe' }; }

  /** The group as this person may see it. @throws Probleme 404, also when one may read none of its dossiers. */
  async lire(id: string, appelant: Appelant): Promise<GroupeDto> {
    const fiche = await this.fonds.lire(id);
    const vue = fiche && (await this.vue(fiche, appelant));
    if (!vue) throw introuvable('Ce groupe');
    return vue;
  }

  /** The group of a dossier, if it has one. */
  async de(numero: string, appelant: Appelant): Promise<GroupeDto | null> {
    const fiche = (await this.fonds.lister()).find(({ membres }) => membres.includes(numero));
    return fiche ? this.vue(fiche, appelant) : null;
  }

  /** Creates a group or changes it; every dossier that joins or leaves it is one the person may act on. @throws Probleme 400, 403, 404, 409, 412. */
  async ecrire(id: string, corps: EcrireGroupeDto, version: number | undefined, appelant: Appelant): Promise<GroupeDto> {
    const { nom, genre, ...reste } = corps;
    const membres = [...new Set(reste.membres.map((numero) => this.numero.transform(numero)))];
    const [tete, exceptions] = [this.numero.transform(reste.tete), reste.exceptions.map(({ numero, motif }) => ({ numero: this.numero.transform(numero), motif }))];
    if (!membres.includes(tete)) throw champsInvalides([{ champ: 'tete', message: 'Le dossier de tête est l’un des membres.' }]);
    if (exceptions.some(({ numero }) => !membres.includes(numero))) throw champsInvalides([{ champ: 'exceptions', message: 'Un dossier tenu à part est l’un des membres.' }]);
    const fiches = await this.fonds.lister();
    const avant = fiches.find(({ _id }) => _id === id);
    await this.verifierMouvements(avant?.membres ?? [], membres, appelant);
    const ailleurs = fiches.find((fiche) => fiche._id !== id && fiche.membres.some((numero) => membres.includes(numero)));
    if (ailleurs) throw new Probleme(409, 'dossier-deja-groupe', `${membres.filter((numero) => ailleurs.membres.includes(numero)).join(', ')} : déjà dans « ${ailleurs.nom} ».`);
    const contenu = { nom, genre, tete, membres, exceptions };
    if (!avant) await this.ecritures.creer(this.registre, { _id: id, version: 1, ...contenu }, appelant.demandeur.id);
    else await this.ecritures.modifier(this.registre, id, version, { nom: 'ecrire', qui: appelant.demandeur.id }, (fiche) => ({ ...fiche, ...contenu }));
    return this.lire(id, appelant);
  }

  private async verifierMouvements(avant: string[], apres: string[], appelant: Appelant): Promise<void> {
    const lus = new Set((await this.dossiers.choisis(avant, this.lecteur(appelant))).map(({ _id }) => _id));
    if (avant.some((numero) => !lus.has(numero))) throw droitInsuffisant('Vos fonctions ne vous permettent pas de lire tous les dossiers de ce groupe.');
    const mouvements = [...apres.filter((numero) => !avant.includes(numero)), ...avant.filter((numero) => !apres.includes(numero))];
    for (const numero of mouvements) await this.acces.ouvrir(numero, 'agir', appelant);
  }

  private async vue({ _id: id, exceptions, membres, ...fiche }: Groupe, appelant: Appelant): Promise<GroupeDto | null> {
    const lecteur = this.lecteur(appelant);
    const choisis = await this.dossiers.choisis(membres, lecteur);
    if (choisis.length === 0) return null;
    const joints = new Map(choisis.map(({ _id, actes }) => [_id, jointsSelon(actes)]));
    const { lignes } = await this.dossiers.dossiers({ filtre: { id: choisis.map(({ _id }) => _id) }, tri: { champ: 'numero', sens: 1 }, plage: { debut: 0, fin: membres.length - 1 } }, lecteur);
    return {
      id, ...fiche, jonctionsManquantes: manquantes(joints),
      membres: lignes.filter(({ _id }) => membres.includes(_id)).map(({ _id: numero, intitule, etapeTexte, prochaineEcheance, clos }) => {
        const exception = exceptions.find((e) => e.numero === numero)?.motif;
        return { numero, intitule, etapeTexte, prochaineEcheance, clos, jointA: joints.get(numero) ?? [], ...(exception === undefined ? {} : { exception }) };
      }),
    };
  }

  private lecteur(appelant: Appelant): Lecteur { return { ...appelant, jour: this.horloge.jour() }; }
}
