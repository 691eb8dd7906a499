import { Module, type DynamicModule } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { ThrottlerModule } from '@nestjs/throttler';
import { LoggerModule } from 'nestjs-pino';
import { EXTERIEUR_REEL, type Exterieur } from './adaptateurs';
import { ROUTES_ADMINISTRATION, SERVICES_ADMINISTRATION } from './administration';
import { LotActes } from './actes/lot';
import { LotsController } from './actes/lots.controller';
import { LotsPossibles } from './actes/lots-possibles';
import { AlertesController } from './alertes/alertes.controller';
import { CodecController } from './codec/codec.controller';
import type { Configuration } from './config';
import { ConfigurationModule } from './config.module';
import { DEBIT_PAR_MINUTE } from './debit';
import { DocumentsController } from './documents/documents.controller';
import { Documents } from './documents/documents.service';
import { Imprimerie } from './documents/imprimerie';
import { ConsultationsController } from './dossiers/consultations.controller';
import { DossiersController } from './dossiers/dossiers.controller';
import { RecherchesController } from './dossiers/recherches.controller';
import { EvenementsController } from './evenements/evenements.controller';
import { Authentification, AuthentificationParSession } from './identite/authentification';
import { ConnexionController } from './identite/connexion.controller';
import { MoiController } from './identite/moi.controller';
import { CoffreSession } from './identite/session';
import { ExportsController } from './exports/exports.controller';
import { ROUTES_GROUPES, SERVICES_GROUPES } from './groupes';
import { ROUTES_JUSTICIABLES, SERVICES_JUSTICIABLES } from './justiciables';
import { ROUTES_INCIDENTS, SERVICES_INCIDENTS } from './incidents';
import { ROUTES_LEGISLATION, SERVICES_LEGISLATION } from './legislation';
import { ROUTES_MESURES, SERVICES_MESURES } from './mesures';
import { ROUTES_VUES, SERVICES_VUES } from './vues';
import { reglagesLog } from './journaux';
import { ROUTES_COMMUNES, SOCLE } from './socle';
import { StockController } from './stock/stock.controller';
import { ROUTES_SUPERVISION, SERVICES_SUPERVISION } from './supervision';
import { ROUTES_TACHES } from './taches';

/** The API of people: session cookie, lists, live events, codec. */
@Module({})
export class InterneModule {
  static pour(configuration: Configuration, exterieur: Exterieur = EXTERIEUR_REEL): DynamicModule {
    return {
      module: InterneModule,
      imports: [ConfigurationModule.pour(configuration), ...exterieur.imports, TerminusModule.forRoot({ logger: false }), ThrottlerModule.forRoot([{ ttl: 60_000, limit: DEBIT_PAR_MINUTE.interne }]), LoggerModule.forRoot(reglagesLog(configuration.niveauLog))],
      controllers: [...ROUTES_COMMUNES, DossiersController, RecherchesController, DocumentsController, StockController, ...ROUTES_TACHES, AlertesController, EvenementsController, ConsultationsController, CodecController, MoiController, ConnexionController, ...ROUTES_SUPERVISION, ...ROUTES_ADMINISTRATION, ...ROUTES_VUES, ...ROUTES_INCIDENTS, ...ROUTES_MESURES, ...ROUTES_LEGISLATION, ...ROUTES_GROUPES, ...ROUTES_JUSTICIABLES, LotsController, ExportsController],
      providers: [
        { provide: CoffreSession, useFactory: () => new CoffreSession(configuration.secretSession) },
        { provide: Authentification, useClass: AuthentificationParSession },
        Documents, Imprimerie, ...exterieur.providers, ...SOCLE, ...SERVICES_SUPERVISION, ...SERVICES_ADMINISTRATION, ...SERVICES_VUES, ...SERVICES_INCIDENTS, ...SERVICES_MESURES, ...SERVICES_LEGISLATION, ...SERVICES_GROUPES, ...SERVICES_JUSTICIABLES, LotActes, LotsPossibles,
      ],
    };
  }
}
