import type { Provider, Type } from '@nestjs/common';
import { IncidentsController } from './incidents.controller';
import { Incidents } from './incidents.service';
import { Sonde } from './sonde';

export { Sonde } from './sonde';
export const ROUTES_INCIDENTS: Type[] = [IncidentsController];
export const SERVICES_INCIDENTS: Provider[] = [Incidents, Sonde];
