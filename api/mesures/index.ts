import type { Provider, Type } from '@nestjs/common';
import { MesuresController } from './mesures.controller';
import { Mesures } from './mesures.service';

export const ROUTES_MESURES: Type[] = [MesuresController];
export const SERVICES_MESURES: Provider[] = [Mesures];
