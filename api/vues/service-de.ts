import { Injectable } from '@nestjs/common';
import { CHAMBRES } from '@diligence/domain/personne';
import type { Demandeur } from '../identite/personne';
import { Fonds, FondsDe, type Fiches } from '../ports';

export interface ServiceDePersonne { id: string; nom: string }

/** The service of a person, with whom views are shared. */
@Injectable()
export class ServiceDe {
  constructor(@FondsDe('personnes') private readonly personnes: Fonds<Fiches['personnes']>, @FondsDe('services') private readonly services: Fonds<Fiches['services']>) {}

  /** The service the directory says, or the chamber one serves; none for who has neither. */
  async personne({ id, chambre }: Demandeur): Promise<ServiceDePersonne | undefined> {
    const service = (await this.personnes.lire(id))?.service;
    if (service !== undefined) return { id: service, nom: (await this.services.lire(service))?.nom ?? service };
    return chambre ? { id: `chambre-${chambre}`, nom: CHAMBRES[chambre] } : undefined;
  }
}
