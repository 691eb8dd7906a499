import type { Provider, Type } from '@nestjs/common';
import { AmendementsController } from './amendements.controller';
import { Amendements } from './amendements.service';
import { ReglesVersionnees } from './regles.service';

export const ROUTES_LEGISLATION: Type[] = [AmendementsController];
export const SERVICES_LEGISLATION: Provider[] = [Amendements, ReglesVersionnees];
