import type { Provider, Type } from '@nestjs/common';
import { BlocagesController } from './blocages.controller';
import { Blocages } from './blocages.service';
import { Deblocage } from './deblocage.service';
import { FiguresController } from './figures.controller';
import { Figures } from './figures.service';
import { InterventionsController } from './interventions.controller';
import { Interventions } from './interventions.service';
import { ParametresController } from './parametres.controller';
import { Parametres } from './parametres.service';
import { RemedesParActe } from './remedes-par-acte';

export { Supervision, type Lignes } from './port';
export { SupervisionMongo } from './supervision-mongo';

/** Supervision belongs to the API of people alone. */
export const ROUTES_SUPERVISION: Type[] = [FiguresController, BlocagesController, InterventionsController, ParametresController];
export const SERVICES_SUPERVISION: Provider[] = [Figures, Blocages, Deblocage, Interventions, Parametres, RemedesParActe];
