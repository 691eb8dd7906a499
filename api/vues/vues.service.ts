import { Inject, Injectable } from '@nestjs/common';
import { Horloge } from '../commun/horloge';
import { paginer, type DemandeListe, type Page } from '../commun/liste';
import type { Appelant } from '../droits';
import { Probleme, champsInvalides, introuvable } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports';
import { ServiceDe } from './service-de';
import type { EcrireVueDto, FiltreVues, VueDto } from './vue.dto';

type Vue = Fiches['vues'];
const TAILLE_MAX = 16_384;

/** Settings are the screens' business; only their size is ours. @throws Probleme 400. */
export function verifierTaille(reglages: Record<string, unknown>): void {
  if (JSON.stringify(reglages).length > TAILLE_MAX) throw champsInvalides([{ champ: 'reglages', message: 'Ces réglages dépassent 16 ko.' }]);
}

/** Ways of looking at a list that somebody kept, for themselves or for their service. */
@Injectable()
export class Vues {
  constructor(
    @FondsDe('vues') private readonly vues: Fonds<Vue>, @Inject(ServiceDe) private readonly service: ServiceDe,
    @Inject(Horloge) private readonly horloge: Horloge,
  ) {}

  /** One's own and those of one's service. */
  async lister({ filtre, tri, plage }: DemandeListe<FiltreVues>, { demandeur }: Appelant): Promise<Page<VueDto>> {
    const { id } = demandeur;
    const service = (await this.service.personne(demandeur))?.id;
    const lisibles = (await this.vues.lister(filtre.ressource ? { ressource: filtre.ressource } : {}))
      .filter((v) => !v.supprimeeLe && (v.proprietaire === id || (v.service !== undefined && v.service === service)));
    return paginer(lisibles.map((v) => enDto(v, id)), tri, plage);
  }

  /** Keeps a view under an id chosen by the caller, or changes it. @throws Probleme 400, 403 for a service not one's own, 404, 412. */
  async ecrire(id: string, corps: EcrireVueDto, version: number | undefined, { demandeur }: Appelant): Promise<VueDto> {
    verifierTaille(corps.reglages);
    if (corps.service !== undefined && corps.service !== (await this.service.personne(demandeur))?.id) throw new Probleme(403, 'service-d-autrui', 'Une vue se partage avec son propre service.');
    const nouvelle: Vue = { _id: id, version: 1, proprietaire: demandeur.id, ...corps };
    if (await this.vues.inserer(nouvelle)) return enDto(nouvelle, demandeur.id);
    return this.changer(id, version, demandeur.id, (v) => ({ _id: v._id, version: v.version, proprietaire: v.proprietaire, ...corps }));
  }

  /** @throws Probleme 404, 412. */
  async supprimer(id: string, version: number | undefined, { demandeur }: Appelant): Promise<void> {
    await this.changer(id, version, demandeur.id, (v) => ({ ...v, supprimeeLe: this.horloge.maintenant() }));
  }

  private async changer(id: string, attendue: number | undefined, qui: string, changer: (vue: Vue) => Vue): Promise<VueDto> {
    const avant = await this.vues.lire(id);
    if (!avant || avant.proprietaire !== qui || avant.supprimeeLe) throw introuvable('Cette vue');
    const apres = { ...changer(avant), version: avant.version + 1 };
    if ((attendue !== undefined && attendue !== avant.version) || !(await this.vues.remplacer(apres))) throw new Probleme(412, 'version-perimee', 'Cette vue a changé entre-temps.', { versionActuelle: avant.version });
    return enDto(apres, qui);
  }
}

const enDto = ({ _id, version, proprietaire, service, ressource, nom, reglages }: Vue, qui: string): VueDto =>
  ({ id: _id, version, ressource, nom, reglages, mienne: proprietaire === qui, ...(service ? { service } : {}) });
