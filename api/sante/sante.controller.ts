import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { InjectConnection } from '@nestjs/mongoose';
import { HealthCheckService, HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import type { Connection } from 'mongoose';
import { Public } from '../droits';
import { Probleme } from '../erreurs';
import { Moteur } from '../ports';

@ApiExcludeController()
@Public()
@Controller(['', 'api/v1'])
export class SanteController {
  constructor(
    @Inject(HealthCheckService) private readonly sante: HealthCheckService, @Inject(HealthIndicatorService) private readonly temoins: HealthIndicatorService,
    @InjectConnection() private readonly mongo: Connection, @Inject(Moteur) private readonly moteur: Moteur,
  ) {}

  /** The process is alive. */
  @Get('sante')
  vivant(): { etat: 'vivant' } { return { etat: 'vivant' }; }

  /** The process can serve: store and engine answer. 503 otherwise. */
  @Get('pret')
  async pret(): Promise<unknown> {
    try {
      return await this.sante.check([() => this.temoin('registre', this.registreRepond()), () => this.temoin('moteur', this.moteur.disponible())]);
    } catch {
      throw new Probleme(503, 'service-indisponible', 'Le registre ou le moteur ne répond pas.');
    }
  }

  private async registreRepond(): Promise<boolean> {
    return this.mongo.db!.command({ ping: 1 }).then(() => true, () => false);
  }

  private async temoin(nom: string, reponse: Promise<boolean>): Promise<HealthIndicatorResult> {
    const temoin = this.temoins.check(nom);
    return (await reponse) ? temoin.up() : temoin.down();
  }
}
