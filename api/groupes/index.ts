import type { Provider, Type } from '@nestjs/common';
import { GroupesController } from './groupes.controller';
import { Groupes } from './groupes.service';
import { Parente } from './parente';

export const ROUTES_GROUPES: Type[] = [GroupesController];
export const SERVICES_GROUPES: Provider[] = [Groupes, Parente];
