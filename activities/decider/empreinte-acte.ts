import type { ActeSoumis } from '@diligence/domain/procedure';
import { empreinte } from '../journal';

/** SHA-256 of an act as submitted; the expected version is a precondition, not part of the act. */
export function empreinteActe({ versionAttendue: _precondition, ...acte }: ActeSoumis): string {
  return empreinte(acte);
}
