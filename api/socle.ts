import type { Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ActesController } from './actes/actes.controller';
import { ApercuActe } from './actes/apercu';
import { EnregistrementActe } from './actes/enregistrement';
import { Projection } from './actes/projection';
import { Arret } from './arret';
import { Horloge } from './commun/horloge';
import { GardeParametres } from './commun/parametres';
import { Correlations, CorrelationsController } from './correlations';
import { GardeDebit } from './debit';
import { DelaisController } from './delais/delais.controller';
import { Depots } from './depots/depot.service';
import { DepotsController } from './depots/depots.controller';
import { AccesDossier } from './dossiers/acces';
import { LectureDossier } from './dossiers/lecture';
import { GardeDroits } from './droits';
import { FiltreProblemes, validation } from './erreurs';
import { Emetteur } from './identite/emetteur';
import { HabilitationDuJour } from './identite/habilitation-du-jour';
import { CalendriersController } from './referentiels/calendriers.controller';
import { ReferentielsController } from './referentiels/referentiels.controller';
import { SanteController } from './sante/sante.controller';

/** Routes served by both entry points. */
export const ROUTES_COMMUNES = [SanteController, ActesController, DelaisController, DepotsController, ReferentielsController, CalendriersController, CorrelationsController];

/** What every route goes through, in order: who is asking and with what right, then how often; then validation, then errors. */
export const SOCLE: Provider[] = [
  Horloge, Emetteur, HabilitationDuJour, AccesDossier, LectureDossier, EnregistrementActe, ApercuActe, Projection, Depots, Correlations, Arret,
  { provide: APP_GUARD, useClass: GardeDroits },
  { provide: APP_GUARD, useClass: GardeDebit },
  { provide: APP_GUARD, useClass: GardeParametres },
  { provide: APP_PIPE, useFactory: validation },
  { provide: APP_FILTER, useClass: FiltreProblemes },
];
