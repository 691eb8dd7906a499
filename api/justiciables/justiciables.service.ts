import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { replier } from '@diligence/domain/dossier';
import { Ecritures } from '../administration';
import { LotActes } from '../actes/lot';
import { Horloge } from '../commun/horloge';
import { AccesDossier } from '../dossiers/acces';
import type { Appelant } from '../droits';
import { champsInvalides, introuvable } from '../erreurs';
import { Fonds, FondsDe, Parentes, type Fiches } from '../ports';
import type { CorrectionDto, JusticiableDto, PartieDesigneeDto, PresenceDto, RapprochementDto, SortsJusticiableDto } from './justiciable.dto';
import { presencesDe } from './presences';

type Fiche = Fiches['justiciables'];

/** Persons who are parties to several dossiers: people establish it, and what changes about them is written once. */
@Injectable()
export class Justiciables {
  private readonly registre;
  constructor(
    @FondsDe('justiciables') private readonly fonds: Fonds<Fiche>, @Inject(Ecritures) private readonly ecritures: Ecritures, @Inject(LotActes) private readonly lot: LotActes,
    @Inject(Parentes) private readonly parentes: Parentes, @Inject(AccesDossier) private readonly acces: AccesDossier, @Inject(Horloge) private readonly horloge: Horloge,
  ) { this.registre = { fonds, nature: 'justiciables', libelle: 'Cette personne' }; }

  /** The card and the dossiers one may read. @throws Probleme 404, also when one may read none of them. */
  async lire(id: string, appelant: Appelant): Promise<JusticiableDto> {
    const fiche = await this.fonds.lire(id);
    const presences = fiche ? await this.presences(id, appelant) : [];
    if (!fiche || presences.length === 0) throw introuvable('Cette personne');
    const { _id, ...reste } = fiche;
    return { id: _id, ...reste, presences };
  }

  /** Parties of running dossiers that bear the same name and are not known to be somebody: to be judged by people. */
  async homonymes({ numero, partie }: PartieDesigneeDto, appelant: Appelant): Promise<PresenceDto[]> {
    const { nom, personne } = await this.partie({ numero, partie }, 'lire', appelant);
    const dossiers = await this.parentes.dossiers({ nom }, { ...appelant, jour: this.horloge.jour() });
    return presencesDe(dossiers, (p) => replier(p.nom) === replier(nom) && (p.personne === undefined || p.personne !== personne))
      .filter((p) => p.clos === null && !(p.numero === numero && p.partie === partie));
  }

  /** Opens the card of a person from the first of these parties, and joins them all to it. The same key gives the same card. @throws Probleme 400, 403, 404. */
  async ouvrir(cle: string, { parties, dateActe }: RapprochementDto, appelant: Appelant): Promise<SortsJusticiableDto> {
    const id = `j-${createHash('sha256').update(cle).digest('hex').slice(0, 20)}`;
    const { nom, demeure, adresse } = await this.partie(parties[0]!, 'agir', appelant);
    if (!(await this.fonds.lire(id))) await this.ecritures.creer(this.registre, { _id: id, version: 1, nom, demeure, ...(adresse ? { adresse } : {}) }, appelant.demandeur.id);
    return this.rapprocher(id, cle, { parties, dateActe }, appelant);
  }

  /** Joins parties to a person already known. @throws Probleme 400, 404. */
  async rapprocher(id: string, cle: string, { parties, dateActe }: RapprochementDto, appelant: Appelant): Promise<SortsJusticiableDto> {
    if (!(await this.fonds.lire(id))) throw introuvable('Cette personne');
    const cibles = parties.map(({ numero, partie }) => ({ numero, donnees: { identifiant: partie } }));
    const sorts = await this.lot.surChacun(`rapprochement:${id}:${cle}`, { acte: 'GE19', dateActe, donnees: { justiciable: id }, cibles }, appelant);
    return { justiciable: await this.lire(id, appelant), sorts };
  }

  /** Writes the change on the card, then on each running dossier one may read; sent again, it finishes what was cut short. @throws Probleme 400, 404, 412. */
  async corriger(id: string, cle: string, correction: CorrectionDto, version: number | undefined, appelant: Appelant): Promise<SortsJusticiableDto> {
    const { dateActe, donnees } = lireCorrection(correction);
    const enCours = (await this.lire(id, appelant)).presences.filter(({ clos }) => clos === null);
    const fiche = (await this.fonds.lire(id))!;
    const deja = Object.entries(donnees).every(([champ, valeur]) => fiche[champ as keyof Fiche] === valeur);
    if (!deja) await this.ecritures.modifier(this.registre, id, version, { nom: 'corriger', qui: appelant.demandeur.id }, (avant) => ({ ...avant, ...donnees }));
    const cibles = enCours.map(({ numero, partie }) => ({ numero, donnees: { identifiant: partie } }));
    const sorts = await this.lot.surChacun(`correction:${id}:${cle}`, { acte: 'GE11', dateActe, donnees, cibles }, appelant);
    return { justiciable: await this.lire(id, appelant), sorts };
  }

  private async presences(id: string, appelant: Appelant): Promise<PresenceDto[]> {
    return presencesDe(await this.parentes.dossiers({ personne: id }, { ...appelant, jour: this.horloge.jour() }), ({ personne }) => personne === id);
  }

  private async partie({ numero, partie }: PartieDesigneeDto, action: 'lire' | 'agir', appelant: Appelant) {
    const trouvee = (await this.acces.ouvrir(numero, action, appelant)).parties.find(({ id }) => id === partie);
    if (!trouvee) throw champsInvalides([{ champ: 'partie', message: 'Cette partie n’est pas au dossier.' }]);
    return trouvee;
  }
}

/** What a correction changes. @throws Probleme 400 when it changes nothing. */
export function lireCorrection({ dateActe, nom, adresse, demeure }: CorrectionDto): { dateActe: string; donnees: Partial<Pick<Fiche, 'nom' | 'adresse' | 'demeure'>> } {
  const donnees = Object.fromEntries(Object.entries({ nom, adresse, demeure }).filter(([, valeur]) => valeur !== undefined));
  if (Object.keys(donnees).length === 0) throw champsInvalides([{ champ: 'nom', message: 'Indiquez ce qui change : le nom, l’adresse ou la demeure.' }]);
  return { dateActe, donnees };
}
