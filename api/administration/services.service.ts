import { Inject, Injectable } from '@nestjs/common';
import { enVigueur } from '@diligence/domain/personne';
import { paginer, type DemandeListe, type Page } from '../commun/liste';
import type { Appelant } from '../droits';
import { champsInvalides } from '../erreurs';
import { Fonds, FondsDe, type Fiches } from '../ports';
import { verifierChambre } from './bornes';
import { Ecritures } from './ecritures';
import type { EcrireServiceDto, FiltreServices, ServiceDto } from './service.dto';

type Service = Fiches['services'];
const vue = ({ _id, ...service }: Service): ServiceDto => ({ id: _id, ...service });

/** Services of the Court: a chamber's greffe, an office; their members share views. */
@Injectable()
export class Services {
  private readonly registre;
  constructor(@FondsDe('services') private readonly services: Fonds<Service>, @Inject(Ecritures) private readonly ecritures: Ecritures) {
    this.registre = { fonds: services, nature: 'services', libelle: 'Ce service' };
  }

  async lister({ filtre, tri, plage }: DemandeListe<FiltreServices>): Promise<Page<ServiceDto>> {
    const lignes = (await this.services.lister()).filter((s) => (filtre.chambre === undefined || s.chambre === filtre.chambre) && (filtre.le === undefined || enVigueur(s, filtre.le)));
    return paginer(lignes.map(vue), tri, plage);
  }

  /** Creates a service or changes it. @throws Probleme 400, 403 outside one's bounds, 412. */
  async ecrire(id: string, corps: EcrireServiceDto, version: number | undefined, appelant: Appelant): Promise<ServiceDto> {
    if (corps.au !== undefined && corps.au < corps.du) throw champsInvalides([{ champ: 'au', message: 'Le dernier jour précède le premier.' }]);
    const connu = await this.services.lire(id);
    verifierChambre(appelant, corps.chambre);
    if (!connu) return vue(await this.ecritures.creer(this.registre, { _id: id, version: 1, ...corps }, appelant.demandeur.id));
    verifierChambre(appelant, connu.chambre);
    return vue(await this.ecritures.modifier(this.registre, id, version, { nom: 'ecrire', qui: appelant.demandeur.id }, ({ _id, version: n }) => ({ _id, version: n, ...corps })));
  }
}
