import { SetMetadata } from '@nestjs/common';
import type { Action, Sujet } from './habilitations';

export const CLE_DROIT = 'diligence:droit';
export type DroitDeclare = 'public' | { action: Action; sujet: Sujet };

/** The right a route requires. A route that declares none is refused to everyone. */
export const Droit = (action: Action, sujet: Sujet) => SetMetadata(CLE_DROIT, { action, sujet } satisfies DroitDeclare);
/** A route open without authentication. */
export const Public = () => SetMetadata(CLE_DROIT, 'public' satisfies DroitDeclare);
