import type { components } from '../api-client/schema';

export type Amendement = components['schemas']['AmendementDto'];
export type Changement = Amendement['changements'][number];
export type Impact = components['schemas']['ImpactDto'];
export type Effet = components['schemas']['EffetDto'];
export type RegleVersionnee = components['schemas']['RegleVersionneeDto'];
export type Duree = components['schemas']['DureeLegaleDto'];
