import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Demandeur } from '../identite/personne';
import type { Aptitude } from './aptitude';
import type { RequeteIdentifiee } from './garde';

/** Who is asking and what the table of rights grants, as established by the guard. */
export interface Appelant { demandeur: Demandeur; aptitude: Aptitude }

export const Appel = createParamDecorator((_donnees: unknown, contexte: ExecutionContext): Appelant => {
  const { demandeur, aptitude } = contexte.switchToHttp().getRequest<RequeteIdentifiee>();
  if (!demandeur || !aptitude) throw new Error('A public route cannot ask who is calling.');
  return { demandeur, aptitude };
});
