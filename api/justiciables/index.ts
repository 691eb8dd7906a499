import type { Provider, Type } from '@nestjs/common';
import { ApercuCorrection } from './apercu-correction';
import { JusticiablesController } from './justiciables.controller';
import { Justiciables } from './justiciables.service';

export const ROUTES_JUSTICIABLES: Type[] = [JusticiablesController];
export const SERVICES_JUSTICIABLES: Provider[] = [Justiciables, ApercuCorrection];
