import { Module, type DynamicModule } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { ThrottlerModule } from '@nestjs/throttler';
import { LoggerModule } from 'nestjs-pino';
import { EXTERIEUR_REEL, type Exterieur } from './adaptateurs';
import type { Configuration } from './config';
import { ConfigurationModule } from './config.module';
import { DEBIT_PAR_MINUTE } from './debit';
import { DossiersController } from './dossiers/dossiers.controller';
import { Authentification, AuthentificationParJeton } from './identite/authentification';
import { reglagesLog } from './journaux';
import { ROUTES_COMMUNES, SOCLE } from './socle';

/** The API of partner systems: bearer tokens, filings, the dossiers they filed. */
@Module({})
export class PartenairesModule {
  static pour(configuration: Configuration, exterieur: Exterieur = EXTERIEUR_REEL): DynamicModule {
    return {
      module: PartenairesModule,
      imports: [ConfigurationModule.pour(configuration), ...exterieur.imports, TerminusModule.forRoot({ logger: false }), ThrottlerModule.forRoot([{ ttl: 60_000, limit: DEBIT_PAR_MINUTE.partenaires }]), LoggerModule.forRoot(reglagesLog(configuration.niveauLog))],
      controllers: [...ROUTES_COMMUNES, DossiersController],
      providers: [{ provide: Authentification, useClass: AuthentificationParJeton }, ...exterieur.providers, ...SOCLE],
    };
  }
}
