import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { Horloge } from '../commun/horloge';
import { droitInsuffisant } from '../erreurs';
import { Authentification } from '../identite/authentification';
import { HabilitationDuJour } from '../identite/habilitation-du-jour';
import type { Demandeur } from '../identite/personne';
import { aptitudeDe, type Aptitude } from './aptitude';
import { CLE_DROIT, type DroitDeclare } from './declaration';

export interface RequeteIdentifiee extends Request { demandeur?: Demandeur; aptitude?: Aptitude }

/** Before every route: who is asking, and does the table of rights allow this kind of thing at all? Deny by default. */
@Injectable()
export class GardeDroits implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflecteur: Reflector,
    @Inject(Authentification) private readonly authentification: Authentification,
    @Inject(HabilitationDuJour) private readonly habilitation: HabilitationDuJour,
    @Inject(Horloge) private readonly horloge: Horloge,
  ) {}

  async canActivate(contexte: ExecutionContext): Promise<boolean> {
    const droit = this.reflecteur.getAllAndOverride<DroitDeclare | undefined>(CLE_DROIT, [contexte.getHandler(), contexte.getClass()]);
    if (droit === 'public') return true;
    const requete = contexte.switchToHttp().getRequest<RequeteIdentifiee>();
    requete.demandeur = await this.habilitation.de(await this.authentification.authentifier(requete));
    requete.aptitude = aptitudeDe(requete.demandeur, this.horloge.jour());
    if (!droit || !requete.aptitude.can(droit.action, droit.sujet)) throw droitInsuffisant();
    return true;
  }
}
