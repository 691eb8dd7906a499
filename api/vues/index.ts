import type { Provider, Type } from '@nestjs/common';
import { PreferencesController } from './preferences.controller';
import { Preferences } from './preferences.service';
import { ServiceDe } from './service-de';
import { VuesController } from './vues.controller';
import { Vues } from './vues.service';

export { FiltreVues } from './vue.dto';
export const ROUTES_VUES: Type[] = [VuesController, PreferencesController];
export const SERVICES_VUES: Provider[] = [Vues, Preferences, ServiceDe];
