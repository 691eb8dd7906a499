import type { Type } from '@nestjs/common';
import { BoiteController } from './boite.controller';
import { TachesController } from './taches.controller';

export { BoiteMongo } from './boite-mongo';
export { Boite } from './port';
export const ROUTES_TACHES: Type[] = [TachesController, BoiteController];
