import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { Request } from 'express';
import { champsInvalides } from '../erreurs';

/** Refuses any query parameter on a route of the API that reads none; those that read some refuse the others by validation. */
@Injectable()
export class GardeParametres implements CanActivate {
  canActivate(contexte: ExecutionContext): boolean {
    const { path, query } = contexte.switchToHttp().getRequest<Request>();
    const inconnus = Object.keys(query);
    if (inconnus.length === 0 || !path.startsWith('/api/') || litDesParametres(contexte)) return true;
    throw champsInvalides(inconnus.map((champ) => ({ champ, message: 'Ce paramètre est inconnu.' })));
  }
}

/** Whether the handler asks Nest for the query. */
function litDesParametres(contexte: ExecutionContext): boolean {
  const arguments_ = Reflect.getMetadata(ROUTE_ARGS_METADATA, contexte.getClass(), contexte.getHandler().name) as Record<string, unknown> | undefined;
  return Object.keys(arguments_ ?? {}).some((cle) => cle.startsWith(`${RouteParamtypes.QUERY}:`));
}
