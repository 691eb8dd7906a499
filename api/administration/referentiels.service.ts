import { Inject, Injectable } from '@nestjs/common';
import { ajouterJours, type DateCivile } from '@diligence/domain/commun';
import { replier } from '@diligence/domain/dossier';
import { enVigueur } from '@diligence/domain/personne';
import { Horloge } from '../commun/horloge';
import { paginer, type DemandeListe, type Page } from '../commun/liste';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, introuvable } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports';
import { verifierCentral } from './bornes';
import { Ecritures } from './ecritures';
import type { FinDto } from './personne.dto';
import type { EcrireEntreeDto, EntreeDto, FiltreEntrees } from './referentiel.dto';

type Entree = Fiches['referentiels'];
const DEPUIS_TOUJOURS = '0001-01-01';
const vue = ({ _id, ...entree }: Entree): EntreeDto => ({ id: _id, ...entree });
const periode = ({ du = DEPUIS_TOUJOURS, au }: Entree) => ({ du, ...(au ? { au } : {}) });
const vautLe = (entree: Entree, jour: DateCivile): boolean => enVigueur(periode(entree), jour);

/** Lists of the Court as dated values: what a code meant on a day never changes with what it means today. */
@Injectable()
export class Referentiels {
  private readonly registre;
  constructor(@FondsDe('referentiels') private readonly entrees: Fonds<Entree>, @Inject(Ecritures) private readonly ecritures: Ecritures, @Inject(Horloge) private readonly horloge: Horloge) {
    this.registre = { fonds: entrees, nature: 'referentiels', libelle: 'Cette entrée' };
  }

  async lister({ filtre, tri, plage }: DemandeListe<FiltreEntrees>): Promise<Page<EntreeDto>> {
    const jour = filtre.le ?? this.horloge.jour();
    const mots = replier(filtre.q ?? '').split(/\s+/).filter(Boolean);
    const lignes = (await this.entrees.lister(filtre.genre ? { genre: filtre.genre } : {})).filter((e) =>
      (filtre.toutes || vautLe(e, jour)) && (filtre.parent === undefined || e.parent === filtre.parent) && mots.every((mot) => replier(`${e.code} ${e.libelle}`).includes(mot)));
    return paginer(lignes.map(vue), tri, plage);
  }

  /** Adds a value from a day; the one it succeeds ends the day before. @throws Probleme 400, 403, 409 when it overlaps a later one. */
  async ajouter(genre: Entree['genre'], { motif, ...corps }: EcrireEntreeDto, appelant: Appelant): Promise<EntreeDto> {
    verifierCentral(appelant);
    if (corps.du !== undefined && corps.au !== undefined && corps.au < corps.du) throw champsInvalides([{ champ: 'au', message: 'Le dernier jour précède le premier.' }]);
    const { demandeur: { id: qui } } = appelant;
    const nouvelle: Entree = { _id: `${genre}:${corps.code}:${corps.du ?? 'toujours'}`, version: 1, genre, ...corps };
    const autres = (await this.entrees.lister({ genre, code: corps.code })).filter(({ _id }) => _id !== nouvelle._id);
    const suivante = autres.find((e) => (e.du ?? DEPUIS_TOUJOURS) > (nouvelle.du ?? DEPUIS_TOUJOURS) && (nouvelle.au === undefined || e.du! <= nouvelle.au));
    if (suivante) throw new Probleme(409, 'periode-deja-couverte', `Une entrée de ce code vaut déjà à partir du ${suivante.du} : donnez un dernier jour qui la précède.`, { champs: [{ champ: 'au', message: 'Cette période recouvre une entrée ultérieure.' }] });
    for (const { _id } of autres.filter((e) => nouvelle.du !== undefined && vautLe(e, nouvelle.du))) {
      await this.ecritures.modifier(this.registre, _id, undefined, { nom: 'terminer', qui, motif }, (e) => ({ ...e, au: ajouterJours(nouvelle.du!, -1) }));
    }
    return vue(await this.ecritures.creer(this.registre, nouvelle, qui, motif));
  }

  /** Ends a value on a day, that day included. @throws Probleme 400, 403, 404, 412. */
  async terminer(id: string, { au, motif }: FinDto, version: number | undefined, appelant: Appelant): Promise<EntreeDto> {
    verifierCentral(appelant);
    const entree = await this.entrees.lire(id);
    if (!entree) throw introuvable('Cette entrée');
    if (au < periode(entree).du) throw champsInvalides([{ champ: 'au', message: 'L’entrée ne valait pas encore ce jour-là.' }]);
    return vue(await this.ecritures.modifier(this.registre, id, version, { nom: 'terminer', qui: appelant.demandeur.id, motif }, (e) => ({ ...e, au })));
  }
}
